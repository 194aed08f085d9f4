package app.rungs.findings;

import app.rungs.model.Department;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is not connected in a department: goals that nobody measures, and metrics that lead to no segment's strategy.
 *
 * @param unmeasured the department's goals that no metric measures
 * @param astray the department's metrics that reach no strategic goal of any segment
 * @param bare whether it has neither a goal nor a metric yet, so that nothing could be connected
 * @param reaches for each segment with goals, which of the department's metrics reach one of them
 */
public record DepartmentGaps(List<Goal> unmeasured, List<Metric> astray, boolean bare, List<Reach> reaches) {

    /** How far the department's metrics serve a segment. */
    public record Reach(Segment segment, List<Metric> reaching, int metrics) {}

    public static DepartmentGaps of(Entries entries, Department department) {
        var metrics = entries.naming(Metric.class, department.id()).stream()
                .sorted(Comparator.comparing(Metric::name))
                .toList();
        var goals = new HashMap<UUID, Goal>();
        entries.all(Goal.class).forEach(goal -> goals.put(goal.id().value(), goal));
        var served = served(entries);
        var measured = entries.having(Link.class, "relation", Relation.MEASURED_BY).stream()
                .map(link -> link.from().value())
                .toList();
        var segmentsOf = new HashMap<Id<Metric>, Set<UUID>>();
        metrics.forEach(metric -> segmentsOf.put(metric.id(), segments(metric, goals, served)));
        return new DepartmentGaps(
                goals.values().stream()
                        .filter(goal -> department.id().equals(goal.department()))
                        .filter(goal -> !measured.contains(goal.id().value()))
                        .sorted(Comparator.comparing(Goal::statement))
                        .toList(),
                metrics.stream()
                        .filter(metric ->
                                segmentsOf.getOrDefault(metric.id(), Set.of()).isEmpty())
                        .toList(),
                metrics.isEmpty()
                        && goals.values().stream()
                                .noneMatch(goal -> department.id().equals(goal.department())),
                entries.all(Segment.class).stream()
                        .filter(segment -> goals.values().stream()
                                .anyMatch(goal -> segment.id().equals(goal.segment())))
                        .sorted(Comparator.comparing(Segment::name))
                        .map(segment -> new Reach(
                                segment,
                                metrics.stream()
                                        .filter(metric -> segmentsOf
                                                .getOrDefault(metric.id(), Set.of())
                                                .contains(segment.id().value()))
                                        .toList(),
                                metrics.size()))
                        .toList());
    }

    /** Which goals a metric or goal serves: by a link, or because a metric measures the goal. */
    private static Map<UUID, List<UUID>> served(Entries entries) {
        var served = new HashMap<UUID, List<UUID>>();
        entries.having(Link.class, "relation", Relation.ADVANCES)
                .forEach(link -> served.computeIfAbsent(link.from().value(), _ -> new ArrayList<>())
                        .add(link.to().value()));
        entries.having(Link.class, "relation", Relation.MEASURED_BY).stream()
                .filter(link -> link.from().type() == EntryType.GOAL)
                .forEach(link -> served.computeIfAbsent(link.to().value(), _ -> new ArrayList<>())
                        .add(link.from().value()));
        return served;
    }

    /** The segments whose goals a metric reaches, over goals and the goals those serve. */
    private static Set<UUID> segments(Metric metric, Map<UUID, Goal> goals, Map<UUID, List<UUID>> served) {
        var segments = new HashSet<UUID>();
        var seen = new HashSet<UUID>();
        var next = new ArrayDeque<UUID>(List.of(metric.id().value()));
        while (!next.isEmpty()) {
            var at = next.pop();
            if (!seen.add(at)) {
                continue;
            }
            next.addAll(served.getOrDefault(at, List.of()));
            var goal = goals.get(at);
            if (goal != null && goal.segment() != null) {
                segments.add(goal.segment().value());
            }
            if (goal != null && goal.parent() != null) {
                next.add(goal.parent().value());
            }
        }
        return segments;
    }
}
