package app.rungs.findings.gap;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Nodes;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Hypothesis;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.Trend;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which segments an entry touches: the one it names, those it is linked to, those its chain leads to. A department touches
 * what its metrics and jobs touch, a role what its jobs do, an obstacle the segments that give it points.
 */
public final class Touches {

    private final List<Segment> segments;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, BitSet> touched = new HashMap<>();

    public Touches(ChainGraph graph) {
        var snapshot = graph.snapshot();
        segments = List.copyOf(snapshot.all(Segment.class));
        segments.forEach(segment -> {
            numbers.put(segment.id().value(), numbers.size());
            touch(segment.id(), segment.id());
        });
        snapshot.all(Goal.class).forEach(goal -> touch(goal.id(), goal.segment()));
        snapshot.all(RelativeValue.class).forEach(value -> {
            touch(value.id(), value.segment());
            touch(value.obstacle(), value.segment());
        });
        snapshot.all(Trend.class).forEach(trend -> touch(trend.id(), trend.segment()));
        snapshot.all(Hypothesis.class).forEach(hypothesis -> touch(hypothesis.id(), hypothesis.segment()));
        for (var link : snapshot.all(Link.class)) {
            if (link.to().type() == EntryType.SEGMENT && link.relation() != Relation.EVIDENCE) {
                touch(link.from(), link.to());
            }
        }
        spread(graph);
        for (var metric : snapshot.all(Metric.class)) {
            share(metric.department(), metric);
        }
        for (var job : snapshot.all(Job.class)) {
            share(job.department(), job);
            share(job.role(), job);
        }
    }

    /** The segments an entry touches, by id. */
    public Set<UUID> of(@Nullable Id<?> entry) {
        var bits = entry == null ? null : touched.get(entry.value());
        var found = new HashSet<UUID>();
        if (bits != null) {
            bits.stream().forEach(bit -> found.add(segments.get(bit).id().value()));
        }
        return found;
    }

    /** Whether an entry touches {@code segment}. */
    public boolean touches(Id<?> entry, Id<Segment> segment) {
        var bits = touched.get(entry.value());
        return bits != null && bits.get(numbers.getOrDefault(segment.value(), numbers.size()));
    }

    /** What leads on to something touches what that touches, unless it says itself which segment it is of. */
    private void spread(ChainGraph graph) {
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var step : graph.steps()) {
                var bits = touched.get(step.to().value());
                if (bits != null && isOpen(graph, step.from())) {
                    var before = touched.computeIfAbsent(step.from().value(), _ -> new BitSet());
                    int count = before.cardinality();
                    before.or(bits);
                    grows |= before.cardinality() > count;
                }
            }
        }
    }

    private static boolean isOpen(ChainGraph graph, Id<?> id) {
        return id.type() != EntryType.GOAL
                || graph.snapshot()
                        .any(id)
                        .map(goal -> Nodes.segment(goal) == null)
                        .orElse(false);
    }

    private void share(@Nullable Id<? extends Entry> owner, Entry entry) {
        var bits = touched.get(entry.id().value());
        if (owner != null && bits != null) {
            touched.computeIfAbsent(owner.value(), _ -> new BitSet()).or(bits);
        }
    }

    private void touch(Id<?> entry, @Nullable Id<?> segment) {
        var number = segment == null ? null : numbers.get(segment.value());
        if (number != null) {
            touched.computeIfAbsent(entry.value(), _ -> new BitSet()).set(number);
        }
    }
}
