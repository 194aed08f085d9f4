package app.rungs.workspace;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.EditLog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken back, and what can be done again. Both follow from the log alone, so they survive a restart: an edit
 * begins a step or is folded into the last one, an undo takes a step off, a redo puts one back on.
 */
final class UndoSteps {

    /** How long quick edits of one field stay one step. */
    private static final Duration FOLD = Duration.ofSeconds(60);

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private @Nullable Typing typing;

    /**
     * One undo step, or what is left of one that was taken back in part.
     *
     * @param of what is the same for all its parts, on either side
     * @param edits the numbers of its edits, oldest first
     */
    record Step(String name, long of, List<Long> edits) {

        Step with(long seq) {
            var more = new ArrayList<>(edits);
            more.add(seq);
            return new Step(name, of, more);
        }

        Step before(long seq) {
            return new Step(name, of, edits.stream().filter(edit -> edit < seq).toList());
        }
    }

    /** A field that is being edited: another edit of it soon after belongs to the same step. */
    private record Typing(Id<?> entry, Field field, Instant at, long step) {}

    UndoSteps(List<EditLog.Line> history) {
        history.forEach(line -> take(line.seq(), line.name(), line.origin(), line.step()));
    }

    /** The step an edit belongs to: a new one, or the last if this goes on editing the same field. */
    long stepOf(Edit edit) {
        var before = typing;
        var now = typing(edit);
        if (edit.origin() == Edit.Origin.USER
                && before != null
                && now != null
                && before.entry.equals(now.entry)
                && before.field.equals(now.field)
                && Duration.between(before.at, edit.at()).compareTo(FOLD) <= 0) {
            return before.step;
        }
        return edit.seq();
    }

    /** The step of an import that is one of several: theirs, unless something else was done since. */
    long stepOf(Edit edit, Batch batch) {
        var last = done.peek();
        if (last == null || last.edits.getFirst() != batch.step()) {
            batch.begin(edit.seq());
        }
        return batch.step();
    }

    void committed(Edit edit) {
        take(edit.seq(), edit.name(), edit.origin(), edit.step());
        var now = typing(edit);
        typing = edit.origin() == Edit.Origin.USER && now != null
                ? new Typing(now.entry, now.field, edit.at(), edit.step())
                : null;
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    private void take(long seq, String name, Edit.Origin origin, long step) {
        var itself = new Step(name, seq, List.of(seq));
        switch (origin) {
            case UNDO -> move(done, undone, seq, name, step);
            case REDO -> move(undone, done, seq, name, step);
            case USER, IMPORT -> {
                undone.clear();
                var last = done.peek();
                if (step != seq && last != null) {
                    done.push(done.pop().with(seq));
                } else {
                    done.push(itself);
                }
            }
            case TEAMMATE -> {
                // What others did is theirs to take back.
            }
        }
    }

    /**
     * A long step is taken back in parts, the last ones first. Each names the oldest edit it took back, so that a step whose
     * taking back ended in the middle is two: what is left of it, and what can be done again.
     */
    private static void move(Deque<Step> from, Deque<Step> to, long seq, String name, long step) {
        var last = to.peek();
        if (step != seq && last != null && last.edits.contains(step)) {
            // Older programs named the first part: it took all.
            to.push(to.pop().with(seq));
            return;
        }
        var taken = from.poll();
        long of = taken == null ? seq : taken.of;
        if (taken != null && step != seq) {
            var rest = taken.before(step);
            if (!rest.edits.isEmpty()) {
                from.push(rest);
            }
        }
        to.push(last != null && last.of == of ? to.pop().with(seq) : new Step(name, of, List.of(seq)));
    }

    private static @Nullable Typing typing(Edit edit) {
        if (edit.changes().size() != 1
                || !(edit.changes().getFirst() instanceof Change.Updated(var before, var after))) {
            return null;
        }
        var shape = Shapes.of(after);
        var edited = shape.fields().stream()
                .filter(field -> !Objects.equals(shape.get(before, field), shape.get(after, field)))
                .toList();
        return edited.size() == 1 ? new Typing(after.id(), edited.getFirst(), edit.at(), edit.step()) : null;
    }
}
