package app.rungs.exchange;

import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Problem;
import app.rungs.model.Purpose;
import app.rungs.model.Refusal;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a transcript in as an interview: one edit, whatever its length. */
public final class InterviewImport {

    /** The longest text of one turn, in UTF-16 units: what is longer becomes several turns. */
    private static final int LONGEST = 100_000;

    private final Workspace workspace;

    public InterviewImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What came in.
     *
     * @param speakers how many different speakers the file names
     */
    public record Result(Id<Interview> interview, String title, int turns, int speakers, List<Problem> problems) {}

    /**
     * Imports one file. Purpose and hand may be given later; until then the interview cannot be cited.
     *
     * @throws Refusal if it is no transcript, or came in before
     */
    public Result bringIn(Incoming file, @Nullable Purpose purpose, @Nullable Hand hand) {
        var transcript = Formats.readTranscript(file.text());
        file.keepOriginal(workspace.folder());
        var id = Id.<Interview>fresh(EntryType.INTERVIEW);
        workspace
                .importing(Messages.of("exchange.edit.interview", file.name()), draft -> {
                    refuseTwice(draft, file);
                    draft.add(new Interview(
                            id,
                            transcript.title(),
                            transcript.heldOn(),
                            purpose,
                            hand,
                            null,
                            null,
                            null,
                            null,
                            file.name(),
                            file.hash(),
                            false));
                    addTurns(draft, id, transcript);
                })
                .join();
        return new Result(
                id,
                transcript.title(),
                transcript.turns().size(),
                transcript.speakers().size(),
                transcript.problems());
    }

    private static void refuseTwice(Draft draft, Incoming file) {
        draft.entries().having(Interview.class, "fileHash", file.hash()).stream()
                .findFirst()
                .ifPresent(same -> {
                    throw new Refusal(Messages.of("exchange.twice", file.name(), same.title()));
                });
    }

    private static void addTurns(Draft draft, Id<Interview> interview, Transcript transcript) {
        int position = 0;
        for (var spoken : transcript.turns()) {
            String text = spoken.text().isBlank() ? Choices.inWords(kind(spoken)) : spoken.text();
            for (int from = 0; from < text.length(); from += LONGEST) {
                draft.add(new Turn(
                        Id.fresh(EntryType.TURN),
                        interview,
                        position++,
                        kind(spoken),
                        spoken.speaker(),
                        from == 0 ? spoken.millis() : null,
                        text.substring(from, Math.min(text.length(), from + LONGEST))));
            }
        }
    }

    private static TurnKind kind(Spoken spoken) {
        return switch (spoken.kind()) {
            case SPOKEN -> TurnKind.SPOKEN;
            case NOTE -> TurnKind.NOTE;
            case BREAK -> TurnKind.BREAK;
        };
    }
}
