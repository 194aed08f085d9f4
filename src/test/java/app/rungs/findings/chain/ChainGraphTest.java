package app.rungs.findings.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.findings.EvidenceOf;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.sample.SampleCopy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainGraphTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final ChainEntries made = new ChainEntries();

    @TempDir
    Path folder;

    @Test
    void aQuoteLeadsToWhatItIsWorthAndBack() {
        var whole = made.wholeChain();
        var graph = ChainGraph.of(Snapshot.of(made.all()), TODAY);

        for (var entry : whole.entries()) {
            var lane = graph.chain(entry).lanes().getFirst();
            assertThat(lane.name()).isEqualTo("Municipal utilities");
            assertThat(lane.route().entries()).isEqualTo(whole.entries());
            assertThat(lane.route().isWhole()).isTrue();
            assertThat(lane.route().confidence())
                    .isEqualTo(lane.route().weakest().orElseThrow().confidence());
            for (var stage : Stage.values()) {
                assertThat(graph.best(entry, stage).orElseThrow().brokenAt())
                        .as("%s to %s", entry.type(), stage)
                        .isEmpty();
            }
        }
    }

    @Test
    void deletingAnyLinkNamesTheBreak() {
        var whole = made.wholeChain();
        var stages = List.of(Stage.JOB, Stage.METRIC, Stage.GOAL, Stage.VALUE);
        for (int i = 0; i < whole.links().size(); i++) {
            var gone = whole.links().get(i);
            var left = made.all().stream()
                    .filter(entry -> !entry.equals(gone) && !isAbout(entry, gone))
                    .toList();
            var graph = ChainGraph.of(Snapshot.of(left), TODAY);
            var route =
                    graph.chain(whole.entries().getFirst()).lanes().getFirst().route();

            assertThat(route.confidence()).isZero();
            assertThat(route.brokenAt()).as("without %s", gone.relation()).contains(stages.get(i));
            assertThat(route.breaks().getFirst())
                    .isEqualTo(new Break(stages.get(i), whole.entries().get(i), null, true));
            assertThat(graph.chain(whole.entries().getLast())
                            .lanes()
                            .getFirst()
                            .route()
                            .brokenAt())
                    .as("from the value down, without %s", gone.relation())
                    .contains(Stage.values()[stages.get(i).ordinal() - 1]);
        }
    }

    @Test
    void aLinkWithoutEvidenceBreaksTheChainAndTheRestIsStillShown() {
        var whole = made.wholeChain();
        var measured = whole.links().get(1);
        var left =
                made.all().stream().filter(entry -> !isAbout(entry, measured)).toList();
        var route = ChainGraph.of(Snapshot.of(left), TODAY)
                .chain(whole.entries().getFirst())
                .lanes()
                .getFirst()
                .route();

        assertThat(route.brokenAt()).contains(Stage.METRIC);
        assertThat(route.entries()).isEqualTo(whole.entries());
        assertThat(route.breaks()).hasSize(1);
        assertThat(route.breaks().getFirst().step())
                .isNotNull()
                .extracting(Step::link)
                .isEqualTo(measured.id());
    }

    @Test
    void wordsOfAnInterviewWithoutAHandCarryNothing() {
        var whole = made.wholeChain(made.interview(null));
        var route = ChainGraph.of(Snapshot.of(made.all()), TODAY)
                .chain(whole.entries().getFirst())
                .lanes()
                .getFirst()
                .route();
        assertThat(route.brokenAt()).contains(Stage.JOB);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theConfidenceIsThatOfTheBestOfAllPaths(long seed) {
        var random = new Random(seed);
        made.anything(random, 5);
        var graph = ChainGraph.of(Snapshot.of(made.all()), TODAY);
        for (var entry : made.all()) {
            if (Stage.of(entry).isEmpty()) {
                continue;
            }
            for (var lane : graph.chain(entry.id()).lanes()) {
                double up = tryAll(entry.id(), lane, graph, true, new HashSet<>());
                double down = tryAll(entry.id(), lane, graph, false, new HashSet<>());
                assertThat(lane.route().confidence())
                        .as("seed %d, %s in %s", seed, entry.title(), lane.name())
                        .isCloseTo(Math.min(up, down), within(1e-9));
                assertThat(lane.route().isWhole()).as("seed %d", seed).isEqualTo(Math.min(up, down) > 0);
                assertThat(graph.chain(entry.id()).steps())
                        .as("seed %d, tree and table show what the path shows", seed)
                        .containsAll(lane.route().steps());
            }
        }
    }

    @Test
    void aClaimIsAsStrongHereAsOnItsPage() {
        try (var workspace = SampleCopy.open(
                folder.resolve("Sample.rungs"), () -> Instant.parse("2026-11-01T09:00:00Z"), Runnable::run)) {
            workspace
                    .read(entries -> {
                        var proofs = new Proofs(Snapshot.read(entries), TODAY);
                        var evidence = new EvidenceOf(entries);
                        for (var link : entries.all(Link.class)) {
                            assertThat(proofs.strength(link.to()).total())
                                    .as("%s", link.to())
                                    .isCloseTo(
                                            EvidenceOf.strength(evidence.claim(link.to()), TODAY)
                                                    .total(),
                                            within(1e-9));
                        }
                        return 0;
                    })
                    .join();
        }
    }

    private static boolean isAbout(Entry entry, Link link) {
        return entry instanceof Link other
                && (other.to().equals(link.id()) || other.from().equals(link.id()));
    }

    private static double tryAll(Id<?> at, Chain.Lane lane, ChainGraph graph, boolean up, Set<Id<?>> been) {
        var node = graph.snapshot().any(at).orElseThrow();
        var segment = Nodes.segment(node);
        if (segment != null && !segment.equals(lane.segment())) {
            return 0;
        }
        if (Stage.of(node).orElseThrow() == (up ? Stage.VALUE : Stage.QUOTE)) {
            return 100;
        }
        been.add(at);
        double best = 0;
        for (var step : graph.steps()) {
            var next = up ? step.to() : step.from();
            if ((up ? step.from() : step.to()).equals(at) && !been.contains(next)) {
                best = Math.max(best, Math.min(step.confidence(), tryAll(next, lane, graph, up, been)));
            }
        }
        been.remove(at);
        return best;
    }
}
