package app.rungs.ui.capture;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The lines of the interview that is captured, as they are saved, revised, taken back and done again. */
final class InterviewSoFar {

    private final ReadOnlyObjectWrapper<Id<Interview>> interview =
            new ReadOnlyObjectWrapper<>(Id.fresh(EntryType.INTERVIEW));
    private final ObservableList<Turn> lines = FXCollections.observableArrayList();
    private boolean stored;
    private int position;

    ReadOnlyObjectProperty<Id<Interview>> interview() {
        return interview.getReadOnlyProperty();
    }

    ObservableList<Turn> lines() {
        return lines;
    }

    /** Whether the interview is in the workspace: it is once something of it was saved. */
    boolean isStored() {
        return stored;
    }

    void stored(boolean is) {
        stored = is;
    }

    void begin(Id<Interview> its, Collection<Turn> turns) {
        interview.set(its);
        stored = false;
        lines.setAll(
                turns.stream().sorted(Comparator.comparingInt(Turn::position)).toList());
        position = lines.isEmpty() ? 0 : lines.getLast().position() + 1;
    }

    /** The line after the last. */
    Turn next(Id<Turn> id, @Nullable String speaker, long millis, String words, @Nullable String marks) {
        return new Turn(id, interview.get(), position++, TurnKind.NOTE, speaker, millis, words, marks);
    }

    /** Follows an edit; returns by how many seconds it moved the lines on the clock, or 0. */
    int heard(Edit edit) {
        int shift = 0;
        for (var change : edit.changes()) {
            if (change.id().equals(interview.get())) {
                stored = !(change instanceof Change.Removed);
            }
            switch (change) {
                case Change.Added(Turn after) when isOurs(after) -> insert(after);
                case Change.Updated(Turn before, Turn after)
                when isOurs(after) -> {
                    lines.replaceAll(line -> line.id().equals(after.id()) ? after : line);
                    shift = shift == 0 ? secondsBetween(before, after) : shift;
                }
                case Change.Removed(Turn gone)
                when isOurs(gone) -> lines.removeIf(line -> line.id().equals(gone.id()));
                default -> {
                    // Not a line of this interview.
                }
            }
        }
        return shift;
    }

    /** The time of the latest of {@code turns}, in milliseconds since the start. */
    static long lastMillis(Collection<Turn> turns) {
        return turns.stream()
                .map(Turn::millis)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static int secondsBetween(Turn before, Turn after) {
        var from = before.millis();
        var to = after.millis();
        return from == null || to == null ? 0 : (int) ((to - from) / 1000);
    }

    private boolean isOurs(Turn turn) {
        return turn.interview().equals(interview.get());
    }

    private void insert(Turn turn) {
        int at = lines.size();
        while (at > 0 && lines.get(at - 1).position() > turn.position()) {
            at--;
        }
        lines.add(at, turn);
    }
}
