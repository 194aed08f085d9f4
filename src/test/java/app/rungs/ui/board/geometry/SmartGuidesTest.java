package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.ui.board.geometry.SmartGuides.Gap;
import app.rungs.ui.board.geometry.SmartGuides.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SmartGuidesTest {

    private static final double REACH = 6;

    @Test
    void anEdgeNearAnotherIsDrawnToItAndTheSharedLineSpansBoth() {
        var pull = SmartGuides.of(new Box(103, 300, 200, 100), List.of(new Box(100, 0, 240, 120)), REACH);

        assertThat(pull.dx()).isEqualTo(-3);
        assertThat(pull.dy()).isZero();
        assertThat(pull.lines()).containsExactly(new Line(true, 100, 0, 400));
        assertThat(pull.isLevel()).isTrue();
        assertThat(pull.isUpright()).isFalse();
    }

    @Test
    void whatIsOutOfReachLeavesItAlone() {
        var pull = SmartGuides.of(new Box(110, 300, 200, 100), List.of(new Box(100, 0, 240, 120)), REACH);

        assertThat(pull.dx()).isZero();
        assertThat(pull.lines()).isEmpty();
    }

    @Test
    void betweenTwoNeighboursBothGapsBecomeTheSame() {
        var left = new Box(0, 0, 100, 100);
        var right = new Box(401, 10, 90, 100);
        var pull = SmartGuides.of(new Box(203, 40, 100, 100), List.of(left, right), REACH);

        assertThat(pull.dx()).isEqualTo(-2.5);
        assertThat(pull.gaps()).containsExactly(new Gap(false, 100, 200.5, 70), new Gap(false, 300.5, 401, 75));
    }

    @Test
    void besideTwoInARowTheirGapIsRepeated() {
        var pull = SmartGuides.of(
                new Box(37, 285, 100, 100), List.of(new Box(0, 0, 100, 100), new Box(0, 140, 100, 100)), REACH);

        assertThat(pull.dy()).isEqualTo(-5);
        assertThat(pull.gaps()).containsExactly(new Gap(true, 100, 140, 50), new Gap(true, 240, 280, 68.5));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itIsNeverDrawnFartherThanItsReachNorPastANearerLine(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var others = new ArrayList<Box>();
            for (int i = 0; i < 12; i++) {
                others.add(box(random));
            }
            var moving = box(random);
            var pull = SmartGuides.of(moving, others, REACH);
            var rest = moving.moved(pull.dx(), pull.dy());

            assertThat(Math.abs(pull.dx())).isLessThanOrEqualTo(REACH);
            assertThat(Math.abs(pull.dy())).isLessThanOrEqualTo(REACH);
            double nearest = others.stream()
                    .mapToDouble(other -> nearest(moving, other))
                    .min()
                    .orElseThrow();
            if (nearest <= REACH) {
                assertThat(Math.abs(pull.dx())).isLessThanOrEqualTo(nearest + 1e-6);
            }
            for (var line : pull.lines()) {
                double start = line.upright() ? rest.x() : rest.y();
                double length = line.upright() ? rest.width() : rest.height();
                assertThat(List.of(start, start + length / 2, start + length))
                        .anySatisfy(at -> assertThat(at).isCloseTo(line.at(), within(1e-6)));
            }
            assertThat(pull.gaps().size() % 2 == 0 || pull.gaps().size() == 3).isTrue();
        }
    }

    private static double nearest(Box moving, Box other) {
        return List.of(
                        other.x() - moving.x(),
                        other.right() - moving.x(),
                        other.x() - moving.right(),
                        other.right() - moving.right(),
                        other.centre().x() - moving.centre().x())
                .stream()
                .mapToDouble(Math::abs)
                .min()
                .orElseThrow();
    }

    private static Box box(Random random) {
        return new Box(random.nextInt(1200), random.nextInt(800), 80 + random.nextInt(200), 60 + random.nextInt(120));
    }
}
