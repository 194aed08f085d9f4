package app.rungs.findings.gap;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Stage;
import app.rungs.findings.gap.Gap.Kind;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.text.Messages;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Entries that hang loose: a highlight that is evidence for nothing, a fact linked to nothing, an obstacle that stands in the
 * way of nothing, and what leads on to no next stage of the chain or has none before it. A goal that other goals serve
 * rests on what leads to those, and is worth what they are.
 */
final class LinkGaps {

    private final ChainGraph graph;
    private final Found found;
    private final Set<UUID> linked = new HashSet<>();
    private final Set<UUID> cites = new HashSet<>();
    private final Set<UUID> blocks = new HashSet<>();
    private final Set<UUID> leadsOn = new HashSet<>();
    private final Set<UUID> ledTo = new HashSet<>();

    LinkGaps(ChainGraph graph, Found found) {
        this.graph = graph;
        this.found = found;
        for (var link : graph.snapshot().all(Link.class)) {
            linked.add(link.from().value());
            linked.add(link.to().value());
            if (link.relation() == Relation.EVIDENCE) {
                cites.add(link.from().value());
            } else if (link.relation() == Relation.BLOCKS || link.relation() == Relation.HITS) {
                blocks.add(link.from().value());
            }
        }
        for (var step : graph.steps()) {
            if (stage(step.from()) != stage(step.to())) {
                leadsOn.add(step.from().value());
                ledTo.add(step.to().value());
            }
        }
        passOn();
    }

    void find() {
        var snapshot = graph.snapshot();
        for (var highlight : snapshot.all(Highlight.class)) {
            if (!cites.contains(highlight.id().value())) {
                orphan(highlight, Messages.of("gap.orphan.highlight"), new Deed.Connect(highlight.id()));
            }
        }
        for (var fact : snapshot.all(Fact.class)) {
            if (!linked.contains(fact.id().value())) {
                orphan(fact, Messages.of("gap.orphan.fact"), new Deed.Connect(fact.id()));
            }
        }
        for (var obstacle : snapshot.all(Obstacle.class)) {
            if (!blocks.contains(obstacle.id().value())) {
                orphan(obstacle, Messages.of("gap.orphan.obstacle"), new Deed.Connect(obstacle.id()));
            }
        }
        snapshot.all(Job.class).forEach(job -> up(job, Stage.METRIC));
        for (var metric : snapshot.all(Metric.class)) {
            up(metric, Stage.GOAL);
            down(metric, Stage.JOB);
        }
        for (var goal : snapshot.all(Goal.class)) {
            if (Stage.of(goal).orElseThrow() == Stage.GOAL) {
                up(goal, Stage.VALUE);
                down(goal, Stage.METRIC);
            }
        }
        snapshot.all(RelativeValue.class).stream()
                .filter(value -> value.points() > 0)
                .forEach(value -> down(value, Stage.GOAL));
    }

    private void up(Entry entry, Stage stage) {
        if (!leadsOn.contains(entry.id().value())) {
            orphan(entry, Messages.of("gap.orphan.up", stage.inWords()), new Deed.Join(entry.id(), stage, true));
        }
    }

    private void down(Entry entry, Stage stage) {
        if (!ledTo.contains(entry.id().value())) {
            orphan(entry, Messages.of("gap.orphan.down", stage.inWords()), new Deed.Join(entry.id(), stage, false));
        }
    }

    private void orphan(Entry entry, String what, Deed deed) {
        found.add(Kind.ORPHAN, entry, what, deed);
    }

    /** A job leads on where its outcome does; of goals, the one that is served has what those that serve it have. */
    private void passOn() {
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var step : graph.steps()) {
                if (stage(step.from()) != stage(step.to())) {
                    continue;
                }
                var from = step.from().value();
                var to = step.to().value();
                if (step.from().type() == EntryType.JOB) {
                    grows |= leadsOn.contains(to) && leadsOn.add(from);
                } else {
                    grows |= leadsOn.contains(from) && leadsOn.add(to);
                    grows |= ledTo.contains(from) && ledTo.add(to);
                }
            }
        }
    }

    private int stage(Id<?> id) {
        return graph.snapshot().any(id).flatMap(Stage::of).map(Stage::ordinal).orElse(-1);
    }
}
