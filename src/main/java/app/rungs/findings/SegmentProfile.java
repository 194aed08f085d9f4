package app.rungs.findings;

import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Source;
import app.rungs.model.Trend;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of one segment beside its fields: its goals with their metrics, its trends, its executive's words. */
public record SegmentProfile(
        Segment segment,
        SegmentMembers members,
        List<GoalLine> goals,
        List<TrendLine> trends,
        Optional<ExecutiveView> executive,
        List<ExecutiveView> candidates) {

    /**
     * A goal in the tree.
     *
     * @param citations how many pieces of evidence speak for it
     */
    public record GoalLine(Goal goal, int depth, List<MetricLine> metrics, long citations) {}

    /** A metric that shows whether a goal is reached, and its newest reading of the whole segment. */
    public record MetricLine(Metric metric, Optional<Reading> newest) {}

    /** A trend that moves the segment or one of its goals. */
    public record TrendLine(Trend trend, Optional<Source> source, List<Goal> goals) {}

    public static SegmentProfile of(Entries entries, Id<Segment> id) {
        var segment = entries.get(id);
        var tree = GoalTree.of(entries.all(Goal.class), id);
        var goals = tree.branches().stream()
                .map(branch -> goal(entries, branch, id))
                .toList();
        return new SegmentProfile(
                segment,
                SegmentMembers.of(entries, segment),
                goals,
                trends(entries, id, tree),
                ExecutiveView.of(entries, segment),
                ExecutiveView.candidates(entries, segment));
    }

    private static GoalLine goal(Entries entries, GoalTree.Branch branch, Id<Segment> segment) {
        var links = entries.links(branch.goal().id());
        var metrics = links.stream()
                .flatMap(link -> metric(link, branch.goal()).stream())
                .distinct()
                .flatMap(metric -> entries.find(metric).stream())
                .sorted(Comparator.comparing(Metric::name))
                .map(metric -> new MetricLine(metric, newest(entries, metric, segment)))
                .toList();
        long citations = new EvidenceOf(entries)
                .claim(branch.goal().id()).stream()
                        .filter(evidence -> evidence.supports() && evidence.citable())
                        .count();
        return new GoalLine(branch.goal(), branch.depth(), metrics, citations);
    }

    @SuppressWarnings("unchecked") // the relations join a goal with metrics alone
    private static Optional<Id<Metric>> metric(Link link, Goal goal) {
        return switch (link.relation()) {
            case MEASURED_BY -> Optional.of((Id<Metric>) link.to());
            case ADVANCES ->
                link.to().equals(goal.id()) && link.from().type() == app.rungs.model.EntryType.METRIC
                        ? Optional.of((Id<Metric>) link.from())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> newest(Entries entries, Metric metric, Id<Segment> segment) {
        return entries.naming(Reading.class, metric.id()).stream()
                .filter(reading -> segment.equals(reading.segment()))
                .max(Comparator.comparing(reading -> Objects.requireNonNullElse(reading.date(), LocalDate.MIN)));
    }

    private static List<TrendLine> trends(Entries entries, Id<Segment> segment, GoalTree tree) {
        var driving = entries.having(Link.class, "relation", Relation.DRIVES);
        return entries.all(Trend.class).stream()
                .map(trend -> new TrendLine(
                        trend,
                        Optional.ofNullable(trend.source()).flatMap(entries::find),
                        driven(driving, trend, tree)))
                .filter(line -> segment.equals(line.trend().segment())
                        || !line.goals().isEmpty()
                        || driving.stream()
                                .anyMatch(
                                        link -> link.from().equals(line.trend().id())
                                                && link.to().equals(segment)))
                .sorted(Comparator.comparing(
                                (TrendLine line) ->
                                        Objects.requireNonNullElse(line.trend().asOf(), LocalDate.MIN),
                                Comparator.reverseOrder())
                        .thenComparing(line -> line.trend().statement()))
                .toList();
    }

    private static List<Goal> driven(List<Link> driving, Trend trend, GoalTree tree) {
        return tree.branches().stream()
                .map(GoalTree.Branch::goal)
                .filter(goal -> driving.stream()
                        .anyMatch(link ->
                                link.from().equals(trend.id()) && link.to().equals(goal.id())))
                .toList();
    }
}
