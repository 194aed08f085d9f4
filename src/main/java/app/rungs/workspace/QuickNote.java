package app.rungs.workspace;

import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** A line that must not be lost, jotted down from anywhere: a note of the day's own interview. */
public final class QuickNote {

    private QuickNote() {}

    /** Keeps {@code text} as the last note of today's quick notes, which are made by the first; done once it is saved. */
    public static CompletableFuture<Edit> keep(Workspace workspace, String text, Clock clock) {
        return workspace.edit(Messages.of("workspace.note"), draft -> add(draft, text.strip(), LocalDate.now(clock)));
    }

    private static void add(Draft draft, String text, LocalDate today) {
        var title = Messages.of("workspace.note.interview", today);
        var interview = draft.entries().all(Interview.class).stream()
                .filter(it -> title.equals(it.title()))
                .map(Interview::id)
                .findFirst()
                .orElseGet(() -> begin(draft, title, today));
        int position = draft.entries().naming(Turn.class, interview).stream()
                .mapToInt(turn -> turn.position() + 1)
                .max()
                .orElse(0);
        draft.add(new Turn(Id.fresh(EntryType.TURN), interview, position, TurnKind.NOTE, null, null, text));
    }

    private static Id<Interview> begin(Draft draft, String title, LocalDate today) {
        var id = Id.<Interview>fresh(EntryType.INTERVIEW);
        draft.add(new Interview(id, title, today, null, null, null, null, null, null, null, null, false));
        return id;
    }
}
