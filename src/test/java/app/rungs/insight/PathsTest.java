package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quote 0, jobs 1 and 5, metric 2, goal 3, value 4. */
class PathsTest {

    private static final int LAYERS = 5;
    private static final int EACH = 4;
    private static final int[] LAYER_OF = {0, 1, 2, 3, 4, 1};

    @Test
    void aPathIsAsGoodAsItsWeakestLink() {
        var path = paths(link(0, 1, 80), link(1, 2, 49.80), link(2, 3, 65)).best(0, 3);
        assertThat(path).isEqualTo(new Paths.Path(0, List.of(0, 1, 2), 3, 49.80, null));
    }

    @Test
    void aMissingLinkIsNamedByTheLayerItDoesNotReach() {
        var path = paths(link(0, 1, 80), link(2, 3, 65)).best(0, 3);
        assertThat(path).isEqualTo(new Paths.Path(0, List.of(0), 1, 0, 2));
    }

    @Test
    void aLinkWithoutEvidenceBreaksThePathAndShowsWhereItWouldLead() {
        var path = paths(link(0, 1, 80), link(1, 2, 0), link(2, 3, 65)).best(0, 3);
        assertThat(path).isEqualTo(new Paths.Path(0, List.of(0, 1, 2), 3, 0, 2));
    }

    @Test
    void twoEntriesAreConnectedByTheirBestPath() {
        var path = paths(link(0, 1, 90), link(1, 2, 20), link(0, 5, 50), link(5, 2, 60))
                .best(0, 2);
        assertThat(path).isEqualTo(new Paths.Path(0, List.of(2, 3), 2, 50, null));
    }

    @Test
    void theWayDownIsTheWayUpReadBackwards() {
        var paths = paths(link(0, 1, 80), link(1, 2, 49.80), link(2, 3, 65));
        assertThat(paths.best(3, 0)).isEqualTo(new Paths.Path(3, List.of(2, 1, 0), 0, 49.80, null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestPathIsTheOneThatTryingAllFinds(long seed) {
        var links = links(new Random(seed));
        var paths = new Paths(layers(), links);
        for (int i = 0; i < EACH * EACH; i++) {
            int from = i / EACH;
            int to = (LAYERS - 1) * EACH + i % EACH;
            double expected = tryAll(from, to, links, new boolean[LAYERS * EACH]);
            for (var best : List.of(paths.best(from, to), paths.best(to, from))) {
                assertThat(best.confidence())
                        .as("seed %d, %d to %d", seed, from, to)
                        .isCloseTo(expected, within(1e-9));
                assertThat(best.brokenAt() == null).as("seed %d", seed).isEqualTo(expected > 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deletingAnyLinkNamesTheFirstLayerThatNoEvidenceReaches(long seed) {
        var links = links(new Random(seed));
        for (int gone = 0; gone < links.size(); gone++) {
            var left = new ArrayList<>(links);
            left.remove(gone);
            var paths = new Paths(layers(), left);
            for (int from = 0; from < EACH; from++) {
                var best = paths.best(new int[] {from}, LAYERS - 1, _ -> true);
                int reached = highest(from, left);
                assertThat(best.brokenAt())
                        .as("seed %d, without link %d, from %d", seed, gone, from)
                        .isEqualTo(reached == LAYERS - 1 ? null : (Integer) (reached + 1));
                assertThat(walk(best, left)).as("seed %d, it is a way", seed).isEqualTo(best.end());
            }
        }
    }

    static List<Long> seeds() {
        return IntStream.rangeClosed(11, 40)
                .mapToObj(seed -> (Long) (long) seed)
                .toList();
    }

    /** Few and many links, some within a layer, a third of them without evidence. */
    private static List<Paths.Link> links(Random random) {
        var links = new ArrayList<Paths.Link>();
        int oneOf = 2 + random.nextInt(3);
        for (int from = 0; from < LAYERS * EACH; from++) {
            for (int to = 0; to < LAYERS * EACH; to++) {
                int step = to / EACH - from / EACH;
                if ((step == 1 && random.nextInt(oneOf) == 0) || (step == 0 && from != to && random.nextInt(9) == 0)) {
                    links.add(link(from, to, random.nextInt(3) == 0 ? 0 : random.nextInt(101)));
                }
            }
        }
        return links;
    }

    private static int[] layers() {
        return IntStream.range(0, LAYERS * EACH).map(entry -> entry / EACH).toArray();
    }

    private static double tryAll(int from, int to, List<Paths.Link> links, boolean[] been) {
        if (from == to) {
            return 100;
        }
        been[from] = true;
        double best = 0;
        for (var link : links) {
            if (link.from() == from && !been[link.to()]) {
                best = Math.max(best, Math.min(link.confidence(), tryAll(link.to(), to, links, been)));
            }
        }
        been[from] = false;
        return best;
    }

    private static int highest(int from, List<Paths.Link> links) {
        var reached = new boolean[LAYERS * EACH];
        reached[from] = true;
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var link : links) {
                if (link.confidence() > 0 && reached[link.from()] && !reached[link.to()]) {
                    reached[link.to()] = true;
                    grows = true;
                }
            }
        }
        return IntStream.range(0, reached.length)
                .filter(entry -> reached[entry])
                .map(entry -> entry / EACH)
                .max()
                .orElseThrow();
    }

    private static int walk(Paths.Path path, List<Paths.Link> links) {
        int at = path.start();
        for (int number : path.links()) {
            assertThat(links.get(number).from()).isEqualTo(at);
            at = links.get(number).to();
        }
        return at;
    }

    private static Paths paths(Paths.Link... links) {
        return new Paths(LAYER_OF, Arrays.asList(links));
    }

    private static Paths.Link link(int from, int to, double confidence) {
        return new Paths.Link(from, to, confidence);
    }
}
