package app.rungs.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Edit.Origin;
import app.rungs.storage.EditLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UndoStepsTest {

    @Test
    void aLongStepThatIsTakenBackInPartsIsOneStepEitherWay() {
        var steps = steps(line(1, Origin.USER, 1), line(2, Origin.IMPORT, 2), line(3, Origin.IMPORT, 2));
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(2L, 3L);
        steps = steps(
                line(1, Origin.USER, 1),
                line(2, Origin.IMPORT, 2),
                line(3, Origin.IMPORT, 2),
                line(4, Origin.UNDO, 4),
                line(5, Origin.UNDO, 4));
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(1L);
        assertThat(steps.nextRedo().orElseThrow().edits()).containsExactly(4L, 5L);
        steps = steps(
                line(1, Origin.USER, 1),
                line(2, Origin.IMPORT, 2),
                line(3, Origin.IMPORT, 2),
                line(4, Origin.UNDO, 4),
                line(5, Origin.UNDO, 4),
                line(6, Origin.REDO, 6),
                line(7, Origin.REDO, 6));
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(6L, 7L);
        assertThat(steps.nextRedo()).isEmpty();
    }

    @Test
    void aTakingBackThatEndedInTheMiddleLeavesTheRestToBeTakenBack() {
        var half = List.of(
                line(1, Origin.USER, 1),
                line(2, Origin.IMPORT, 2),
                line(3, Origin.IMPORT, 2),
                line(4, Origin.IMPORT, 2),
                line(5, Origin.UNDO, 4));
        var steps = new UndoSteps(half);
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(2L, 3L);
        assertThat(steps.nextRedo().orElseThrow().edits()).containsExactly(5L);

        var whole = new ArrayList<>(half);
        whole.add(line(6, Origin.UNDO, 6));
        steps = new UndoSteps(whole);
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(1L);
        assertThat(steps.nextRedo().orElseThrow().edits()).containsExactly(5L, 6L);

        whole.add(line(7, Origin.REDO, 6));
        steps = new UndoSteps(whole);
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(7L);
        assertThat(steps.nextRedo().orElseThrow().edits()).containsExactly(5L);

        var done = new ArrayList<>(half);
        done.add(line(6, Origin.REDO, 6));
        steps = new UndoSteps(done);
        assertThat(steps.nextUndo().orElseThrow().edits()).containsExactly(2L, 3L, 6L);
        assertThat(steps.nextRedo()).isEmpty();
    }

    private static UndoSteps steps(EditLog.Line... history) {
        return new UndoSteps(List.of(history));
    }

    private static EditLog.Line line(long seq, Origin origin, long step) {
        return new EditLog.Line(seq, "Edit " + seq, Instant.EPOCH, origin, step);
    }
}
