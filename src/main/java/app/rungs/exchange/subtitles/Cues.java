package app.rungs.exchange.subtitles;

import app.rungs.model.Problem;
import java.util.List;

/**
 * The cues of a file.
 *
 * @param cues those that could be read, in the file's order
 * @param problems those that could not
 */
public record Cues(List<Cue> cues, List<Problem> problems) {

    public Cues {
        cues = List.copyOf(cues);
        problems = List.copyOf(problems);
    }
}
