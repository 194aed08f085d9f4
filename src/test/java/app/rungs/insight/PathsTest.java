package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    private static final List<String> LAYERS =
            List.of("quote", "job", "department metric", "strategic goal", "segment value");
    private static final Map<String, String> ENTRIES = Map.of(
            "q",
            "quote",
            "j",
            "job",
            "j2",
            "job",
            "m",
            "department metric",
            "g",
            "strategic goal",
            "v",
            "segment value");

    @Test
    void aPathIsAsGoodAsItsWeakestLink() {
        var path = new Paths(LAYERS, ENTRIES, List.of(link("q", "j", 80), link("j", "m", 49.80), link("m", "g", 65)))
                .best("q", "g");
        assertThat(path.confidence()).isEqualTo(49.80);
        assertThat(path.entries()).containsExactly("q", "j", "m", "g");
        assertThat(path.brokenAt()).isNull();
    }

    @Test
    void aMissingLinkIsNamedByTheLayerItDoesNotReach() {
        var path = new Paths(LAYERS, ENTRIES, List.of(link("q", "j", 80), link("m", "g", 65))).best("q", "g");
        assertThat(path).isEqualTo(new Paths.Path(List.of("q", "j"), 0, "department metric"));
    }

    @Test
    void aLinkWithoutEvidenceBreaksThePathAsAMissingOneDoes() {
        var links = List.of(link("q", "j", 80), link("j", "m", 0), link("m", "g", 65));
        assertThat(new Paths(LAYERS, ENTRIES, links).best("q", "g").brokenAt()).isEqualTo("department metric");
    }

    @Test
    void twoEntriesAreConnectedByTheirBestPath() {
        var links = List.of(link("q", "j", 90), link("j", "m", 20), link("q", "j2", 50), link("j2", "m", 60));
        assertThat(new Paths(LAYERS, ENTRIES, links).best("q", "m"))
                .isEqualTo(new Paths.Path(List.of("q", "j2", "m"), 50, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theBestPathIsTheOneThatTryingAllFinds(long seed) {
        var random = new Random(seed);
        Map<String, String> layerOf = new HashMap<>();
        List<Paths.Link> links = new ArrayList<>();
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            for (int i = 0; i < 4; i++) {
                layerOf.put(layer + "." + i, LAYERS.get(layer));
                for (int j = 0; layer > 0 && j < 4; j++) {
                    if (random.nextInt(3) > 0) {
                        links.add(link((layer - 1) + "." + j, layer + "." + i, random.nextInt(101)));
                    }
                }
            }
        }
        var paths = new Paths(LAYERS, layerOf, links);
        for (int i = 0; i < 16; i++) {
            String from = "0." + i / 4;
            String to = "4." + i % 4;
            var best = paths.best(from, to);
            double expected = tryAll(from, to, links);
            assertThat(best.confidence())
                    .as("seed %d, %s to %s", seed, from, to)
                    .isCloseTo(expected, within(1e-9));
            assertThat(best.brokenAt() == null).isEqualTo(expected > 0);
        }
    }

    private static double tryAll(String from, String to, List<Paths.Link> links) {
        return from.equals(to)
                ? 100
                : links.stream()
                        .filter(it -> it.from().equals(from))
                        .mapToDouble(it -> Math.min(it.confidence(), tryAll(it.to(), to, links)))
                        .max()
                        .orElse(0);
    }

    private static Paths.Link link(String from, String to, double confidence) {
        return new Paths.Link(from, to, confidence);
    }
}
