package app.rungs.findings.gap;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.ChainWords;
import app.rungs.findings.chain.Proofs.Proof;
import app.rungs.findings.chain.Step;
import app.rungs.findings.gap.Gap.Kind;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Hand;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Obstacle;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Claims that too little speaks for: jobs, obstacles, goals, values of more than 0 points, hypotheses, and the links of the
 * chain. A claim has one gap of these at a time, the most pressing: nothing, only hearsay, only one voice, only old words.
 */
final class ClaimGaps {

    private final ChainGraph graph;
    private final Found found;

    ClaimGaps(ChainGraph graph, Found found) {
        this.graph = graph;
        this.found = found;
    }

    void find() {
        Stream.of(Job.class, Obstacle.class, Goal.class, Hypothesis.class)
                .flatMap(type -> graph.snapshot().all(type).stream())
                .forEach(this::claim);
        graph.snapshot().all(RelativeValue.class).stream()
                .filter(value -> value.points() > 0)
                .forEach(this::claim);
        var seen = new HashSet<UUID>();
        for (var step : graph.steps()) {
            var link = step.link();
            boolean isOwn = step.relation() == Relation.MEASURED_BY || step.relation() == Relation.ADVANCES;
            if (link != null && isOwn && seen.add(link.value())) {
                link(step, link);
            }
        }
    }

    private void claim(Entry entry) {
        shortfall(entry.id()).ifPresent(gap -> found.add(gap.kind(), entry, gap.what(), new Deed.Cite(entry.id())));
    }

    private void link(Step step, Id<?> link) {
        var from = graph.snapshot().any(step.from());
        var to = graph.snapshot().any(step.to());
        if (from.isPresent() && to.isPresent()) {
            shortfall(link)
                    .ifPresent(gap -> found.add(
                            gap.kind(),
                            link,
                            from.get(),
                            to.get(),
                            Messages.of(
                                    "gap.link",
                                    graph.nodes().title(from.get()),
                                    ChainWords.claim(step),
                                    graph.nodes().title(to.get())),
                            gap.what(),
                            new Deed.Cite(link)));
        }
    }

    /** What a claim's evidence falls short of. */
    private record Shortfall(Kind kind, String what) {}

    private Optional<Shortfall> shortfall(Id<?> claim) {
        var supporting =
                graph.proofs().of(claim).stream().filter(Proof::supports).toList();
        if (supporting.isEmpty()) {
            long waiting = graph.proofs().waiting(claim).stream()
                    .filter(Proof::supports)
                    .count();
            return Optional.of(
                    waiting == 0
                            ? new Shortfall(Kind.UNCITED, Messages.of("gap.uncited"))
                            : new Shortfall(Kind.THIRD_HAND, Messages.of("gap.thirdHand", waiting)));
        }
        if (supporting.stream()
                .allMatch(proof -> Objects.requireNonNullElse(proof.from().hand(), Hand.THIRD) == Hand.THIRD)) {
            return Optional.of(new Shortfall(Kind.THIRD_HAND, Messages.of("gap.thirdHand", supporting.size())));
        }
        if (voices(supporting) == 1) {
            return Optional.of(new Shortfall(Kind.SINGLE_SOURCE, Messages.of("gap.singleSource", supporting.size())));
        }
        var today = graph.proofs().today();
        return supporting.stream().allMatch(proof -> proof.from().isStale(today))
                ? Optional.of(new Shortfall(Kind.STALE, Messages.of("gap.stale.claim")))
                : Optional.empty();
    }

    private static long voices(List<Proof> proofs) {
        return proofs.stream().map(proof -> proof.from().voice()).distinct().count();
    }
}
