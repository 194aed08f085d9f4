package app.rungs.ui.board.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // whatever is looked up was put in
final class ArrangementTest {

    @ParameterizedTest
    @EnumSource
    void alignedBoxesShareALineAndKeepTheirSizeAndTheirOtherPlace(Alignment alignment) {
        var boxes = some(new Random(3), 9);
        var all = Box.around(boxes.values()).orElseThrow();
        var aligned = alignment.of(boxes);

        boolean across = alignment.ordinal() < 3;
        aligned.forEach((key, box) -> {
            var before = at(boxes, key);
            assertThat(box.width()).isEqualTo(before.width());
            assertThat(across ? box.y() : box.x()).isEqualTo(across ? before.y() : before.x());
        });
        assertThat(aligned.values())
                .allSatisfy(box -> assertThat(line(alignment, box)).isCloseTo(line(alignment, all), within(1e-9)));
    }

    private static double line(Alignment alignment, Box box) {
        return switch (alignment) {
            case LEFT -> box.x();
            case CENTRE -> box.centre().x();
            case RIGHT -> box.right();
            case TOP -> box.y();
            case MIDDLE -> box.centre().y();
            case BOTTOM -> box.bottom();
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void distributedBoxesHaveEvenGapsAndTheOutermostStay(long seed) {
        var boxes = some(new Random(seed), 7);
        var order = new ArrayList<>(Arrangement.evenAcross(boxes).entrySet());
        order.sort(Comparator.comparingDouble(it -> at(boxes, it.getKey()).x()));

        assertThat(order.getFirst().getValue())
                .isEqualTo(at(boxes, order.getFirst().getKey()));
        assertThat(order.getLast().getValue().x())
                .isCloseTo(at(boxes, order.getLast().getKey()).x(), within(1e-9));
        double gap = order.get(1).getValue().x() - order.get(0).getValue().right();
        for (int i = 1; i < order.size(); i++) {
            assertThat(order.get(i).getValue().x() - order.get(i - 1).getValue().right())
                    .isCloseTo(gap, within(1e-6));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aTidiedGridHasNoTwoBoxesOnTopOfEachOtherAndIsTidyTheSecondTime(long seed) {
        var boxes = some(new Random(seed), 40);
        var tidy = Arrangement.grid(boxes);

        assertThat(tidy).hasSameSizeAs(boxes);
        assertThat(overlaps(tidy)).isZero();
        assertThat(Arrangement.grid(tidy)).isEqualTo(tidy);
    }

    @Test
    void aLayeredBoardRunsFromLeftToRightAndStartsWhereItLay() {
        var boxes = new LinkedHashMap<String, Box>();
        for (var name : List.of("goal", "metric", "job", "quote", "alone")) {
            boxes.put(name, new Box(800, 80, 240, 120));
        }
        var tidy = LayeredTidy.of(
                boxes,
                List.of(
                        Map.entry("quote", "job"),
                        Map.entry("job", "metric"),
                        Map.entry("metric", "goal"),
                        Map.entry("quote", "goal")));

        assertThat(at(tidy, "quote").x())
                .isEqualTo(800)
                .isLessThan(at(tidy, "job").x());
        assertThat(at(tidy, "job").x()).isLessThan(at(tidy, "metric").x());
        assertThat(at(tidy, "metric").x()).isLessThan(at(tidy, "goal").x());
        assertThat(at(tidy, "alone").y()).isGreaterThan(at(tidy, "quote").bottom());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void anyConnectorsWithCirclesTooAreLaidOutWithoutOverlaps(long seed) {
        var random = new Random(seed);
        var boxes = some(random, 120);
        var edges = new ArrayList<Map.Entry<Integer, Integer>>();
        for (int i = 0; i < 160; i++) {
            edges.add(Map.entry(random.nextInt(120), random.nextInt(120)));
        }
        var tidy = LayeredTidy.of(boxes, edges);

        assertThat(tidy.keySet()).isEqualTo(boxes.keySet());
        assertThat(overlaps(tidy)).isZero();
        assertThat(LayeredTidy.of(boxes, edges)).isEqualTo(tidy);
    }

    @Test
    void sortedColumnsCrossLessThanUnsortedOnes() {
        var boxes = new LinkedHashMap<Integer, Box>();
        var edges = new ArrayList<Map.Entry<Integer, Integer>>();
        for (int i = 0; i < 20; i++) {
            boxes.put(i, new Box(0, i * 100, 200, 80));
            boxes.put(100 + i, new Box(600, i * 100, 200, 80));
            edges.add(Map.entry(i, 119 - i));
        }
        assertThat(crossings(boxes, edges)).isEqualTo(190);
        assertThat(crossings(LayeredTidy.of(boxes, edges), edges)).isZero();
    }

    @Test
    void whatIsScaledTogetherKeepsItsPlaceWithinTheWhole() {
        var boxes = Map.of("a", new Box(0, 0, 200, 100), "b", new Box(400, 100, 200, 100));
        var scaled = Arrangement.scaled(boxes, new Box(0, 0, 600, 200), new Box(0, 0, 1200, 400));

        assertThat(scaled).containsEntry("b", new Box(800, 200, 400, 200));
    }

    private static int crossings(Map<Integer, Box> boxes, List<Map.Entry<Integer, Integer>> edges) {
        int crossings = 0;
        for (var one : edges) {
            for (var other : edges) {
                boolean above =
                        at(boxes, one.getKey()).y() < at(boxes, other.getKey()).y();
                boolean below = at(boxes, one.getValue()).y()
                        > at(boxes, other.getValue()).y();
                crossings += above && below ? 1 : 0;
            }
        }
        return crossings;
    }

    private static long overlaps(Map<?, Box> boxes) {
        var all = new ArrayList<>(boxes.values());
        long overlaps = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                overlaps += all.get(i).grown(-0.5).touches(all.get(j).grown(-0.5)) ? 1 : 0;
            }
        }
        return overlaps;
    }

    private static Map<Integer, Box> some(Random random, int count) {
        var boxes = new LinkedHashMap<Integer, Box>();
        for (int i = 0; i < count; i++) {
            boxes.put(
                    i,
                    new Box(
                            random.nextInt(2400),
                            random.nextInt(1600),
                            160 + random.nextInt(120),
                            80 + random.nextInt(80)));
        }
        return boxes;
    }

    private static <K> Box at(Map<K, Box> boxes, K key) {
        return Objects.requireNonNull(boxes.get(key));
    }
}
