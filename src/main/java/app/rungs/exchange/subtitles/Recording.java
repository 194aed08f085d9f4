package app.rungs.exchange.subtitles;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.HeldOn;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.util.ArrayList;

/** What both subtitle formats do with their cues. */
final class Recording {

    private Recording() {}

    static Transcript of(TextFile file, Cues read) {
        if (read.cues().isEmpty()) {
            boolean tried =
                    read.problems().stream().anyMatch(problem -> !file.name().equals(problem.place()));
            throw new Refusal(
                    tried
                            ? Messages.of("exchange.subtitles.allBad", file.name())
                            : Messages.of("exchange.subtitles.noCue", file.name()));
        }
        var turns = CueTurns.of(read.cues());
        if (turns.isEmpty()) {
            throw new Refusal(Messages.of("exchange.subtitles.noWords", file.name()));
        }
        var problems = new ArrayList<Problem>(file.problems());
        problems.addAll(read.problems());
        return new Transcript(file.title(), HeldOn.of(file.name(), ""), turns, problems);
    }
}
