package app.rungs.findings.lens;

import app.rungs.findings.Membership;
import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.gap.Touches;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every segment seen whole. */
public final class Segments {

    private final ChainGraph graph;
    private final Touches touches;
    private final Membership membership;

    public Segments(ChainGraph graph, Membership membership) {
        this.graph = graph;
        this.touches = new Touches(graph);
        this.membership = membership;
    }

    /** The segments, by name. */
    public List<Segment> all() {
        return membership.segments().stream()
                .sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The segment with the most goals, the first by name of equals; empty where there is no segment. */
    public Optional<Segment> bestKnown() {
        var goals = graph.snapshot().all(Goal.class).stream()
                .filter(goal -> goal.segment() != null)
                .collect(Collectors.groupingBy(goal -> Objects.requireNonNull(goal.segment()), Collectors.counting()));
        return all().stream().min(Comparator.comparingLong(segment -> -goals.getOrDefault(segment.id(), 0L)));
    }

    /** Who, what, why and how on three layers. */
    public QuestionGrid grid(Segment segment) {
        return QuestionGrid.of(view(segment));
    }

    /** What the market owner and the job owner see, and where they do not meet. */
    public Lenses lenses(Segment segment) {
        return Lenses.of(view(segment), graph);
    }

    private SegmentView view(Segment segment) {
        Id<Segment> id = segment.id();
        return new SegmentView(graph, touches, membership.of(id), segment);
    }
}
