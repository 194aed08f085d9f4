package app.rungs.ui.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.entry.DeskFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into the matrix and taken back: the sums it shows are those of the cells that are stored. */
class MatrixUndoTest {

    private static final int STEPS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 11, 2026})
    void theSumsHoldThroughRandomEditsUndoneAndRedone(long seed) {
        var random = new Random(seed);
        try (var fixture = new DeskFixture(folder);
                var matrix = new ValueMatrixViewModel(fixture.desk())) {
            for (int i = 0; i < 3; i++) {
                fixture.add(
                        new Segment(Id.fresh(EntryType.SEGMENT), "Segment " + i, null, null, null, null, null, null));
            }
            for (int i = 0; i < 4; i++) {
                fixture.add(new Obstacle(Id.fresh(EntryType.OBSTACLE), "Obstacle " + i, null, null, null, null));
            }
            var states = new ArrayList<Map<String, Integer>>();
            for (int step = 0; step < STEPS; step++) {
                states.add(sums(matrix));
                type(matrix, random);
                assertThat(sums(matrix)).as("seed %d, step %d", seed, step).isEqualTo(stored(fixture));
            }
            var end = sums(matrix);
            int undone = 0;
            int at = states.size();
            while (isTyped(fixture)) {
                fixture.workspace().undo().join();
                undone++;
                var sums = sums(matrix);
                assertThat(sums).as("seed %d", seed).isEqualTo(stored(fixture));
                // Quick edits of one cell are one step, so an undo may pass over states; it never makes up one.
                assertThat(states.subList(0, at)).as("seed %d", seed).contains(sums);
                at = states.subList(0, at).lastIndexOf(sums);
            }
            assertThat(sums(matrix).values()).as("seed %d", seed).containsOnly(0);
            assertThat(undone).as("seed %d", seed).isGreaterThan(STEPS / 3);
            for (int i = 0; i < undone; i++) {
                fixture.workspace().redo().join();
            }
            assertThat(sums(matrix)).as("seed %d", seed).isEqualTo(end).isEqualTo(stored(fixture));
        }
    }

    /** Types points into a cell, or blanks it. */
    private static void type(ValueMatrixViewModel matrix, Random random) {
        var values = matrix.shown().get().values();
        var segment = values.segments().get(random.nextInt(3));
        var obstacle = values.obstacles().get(random.nextInt(4));
        boolean blank = values.at(segment, obstacle).isPresent() && random.nextInt(4) == 0;
        matrix.give(segment, obstacle, blank ? null : random.nextInt(101)).join();
    }

    private static boolean isTyped(DeskFixture fixture) {
        return fixture.workspace()
                .undoable()
                .join()
                .undo()
                .filter(Messages.of("segment.edit.give")::equals)
                .isPresent();
    }

    private static Map<String, Integer> sums(ValueMatrixViewModel matrix) {
        matrix.pending().join();
        var values = matrix.shown().get().values();
        var sums = new HashMap<String, Integer>();
        values.segments().forEach(segment -> sums.put(segment.id().toString(), values.given(segment)));
        return sums;
    }

    private static Map<String, Integer> stored(DeskFixture fixture) {
        return fixture.workspace()
                .read(entries -> {
                    var sums = new HashMap<String, Integer>();
                    List<Segment> segments = entries.all(Segment.class);
                    segments.forEach(it -> sums.put(it.id().toString(), 0));
                    entries.all(RelativeValue.class)
                            .forEach(it -> sums.merge(it.segment().toString(), it.points(), Integer::sum));
                    return sums;
                })
                .join();
    }
}
