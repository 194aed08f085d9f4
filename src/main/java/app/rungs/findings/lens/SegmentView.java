package app.rungs.findings.lens;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Proofs;
import app.rungs.findings.chain.Snapshot;
import app.rungs.findings.gap.Touches;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Organisation;
import app.rungs.model.Outcome;
import app.rungs.model.Person;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Role;
import app.rungs.model.Segment;
import app.rungs.model.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one segment, question by question. */
final class SegmentView {

    private final Snapshot snapshot;
    private final Proofs proofs;
    private final Touches touches;
    private final Set<UUID> members;
    private final Segment segment;

    /** @param members the organisations that belong to the segment */
    SegmentView(ChainGraph graph, Touches touches, Set<UUID> members, Segment segment) {
        this.snapshot = graph.snapshot();
        this.proofs = graph.proofs();
        this.touches = touches;
        this.members = members;
        this.segment = segment;
    }

    Segment segment() {
        return segment;
    }

    /** Who of the segment's organisations spoke for a layer. */
    List<Known> heard(Layer layer) {
        Map<UUID, Known> heard = new HashMap<>();
        for (var link : snapshot.all(Link.class)) {
            if (link.relation() == Relation.TOOK_PART) {
                var person = snapshot.any(link.from()).map(Person.class::cast);
                var interview = snapshot.any(link.to()).map(Interview.class::cast);
                if (person.isPresent() && interview.isPresent() && speaksFor(person.get(), interview.get(), layer)) {
                    var known = known(
                            person.get(),
                            title(person.get().role()),
                            interview.get().citable());
                    heard.merge(link.from().value(), known, (one, other) -> one.cited() ? one : other);
                }
            }
        }
        return sorted(heard.values().stream());
    }

    /** The jobs that matter here, and their outcomes. */
    List<Known> jobs() {
        return sorted(Stream.concat(
                here(Job.class).map(job -> known(job, "")),
                snapshot.all(Outcome.class).stream()
                        .filter(outcome -> touches.touches(outcome.job(), segment.id()))
                        .map(outcome -> known(outcome, ""))));
    }

    /** What is asked of the departments, and what they are measured by. */
    List<Known> asked() {
        return sorted(Stream.concat(
                saying(Department.class, Department::asked), here(Metric.class).map(it -> known(it, ""))));
    }

    /** What drives the segment, its trends, its goals. */
    List<Known> wanted() {
        var wanted = new ArrayList<Known>(drivers());
        wanted.addAll(sorted(Stream.concat(
                here(Trend.class).map(trend -> known(trend, "", trend.source() != null || isCited(trend.id()))),
                here(Goal.class).map(goal -> known(goal, "")))));
        return wanted;
    }

    /** What drives the segment, in its own words; it is cited where evidence supports the segment or one of its goals. */
    List<Known> drivers() {
        var drivers = segment.drivers();
        if (drivers == null || drivers.isBlank()) {
            return List.of();
        }
        boolean cited = isCited(segment.id()) || here(Goal.class).anyMatch(goal -> isCited(goal.id()));
        return List.of(known(segment, drivers, cited));
    }

    /** What jobs are done for in the end. */
    List<Known> ultimateGoals() {
        return sorted(saying(Job.class, Job::ultimateGoal));
    }

    List<Known> reasonsAsked() {
        return sorted(saying(Department.class, Department::why));
    }

    List<Known> goalReasons() {
        return sorted(saying(Goal.class, Goal::why));
    }

    /** How the roles do the work. */
    List<Known> work() {
        return sorted(saying(Role.class, Role::performed));
    }

    /** How the departments affect strategy. */
    List<Known> effects() {
        return sorted(saying(Department.class, Department::effect));
    }

    /** What customers plan to do themselves about what stands in their way, the most points first. */
    List<Known> plans() {
        return obstacles().stream()
                .flatMap(obstacle -> said(obstacle, obstacle.plan()))
                .toList();
    }

    /** What stands in the way, the most points first. */
    List<Obstacle> obstacles() {
        var points = snapshot.all(RelativeValue.class).stream()
                .filter(value -> value.segment().equals(segment.id()) && value.points() > 0)
                .collect(Collectors.toMap(RelativeValue::obstacle, RelativeValue::points, Math::max));
        return points.keySet().stream()
                .sorted(Comparator.comparing((Id<Obstacle> id) -> -Objects.requireNonNullElse(points.get(id), 0))
                        .thenComparing(id -> id.value()))
                .flatMap(id -> snapshot.find(id).stream())
                .toList();
    }

    /** The entries of a type that matter here. */
    <E extends Entry> Stream<E> here(Class<E> type) {
        return snapshot.all(type).stream().filter(entry -> touches.touches(entry.id(), segment.id()));
    }

    Known known(Entry entry, String says) {
        return known(entry, says, isCited(entry.id()));
    }

    boolean isCited(Id<?> claim) {
        return proofs.of(claim).stream().anyMatch(Proofs.Proof::supports);
    }

    private <E extends Entry> Stream<Known> saying(Class<E> type, Function<E, @Nullable String> what) {
        return here(type).flatMap(entry -> said(entry, what.apply(entry)));
    }

    private Stream<Known> said(Entry entry, @Nullable String words) {
        return words == null || words.isBlank() ? Stream.empty() : Stream.of(known(entry, words));
    }

    private static Known known(Entry entry, String says, boolean cited) {
        return new Known(entry.id(), entry.title(), says, cited);
    }

    private boolean speaksFor(Person person, Interview interview, Layer layer) {
        Id<Organisation> where = interview.organisation() == null ? person.organisation() : interview.organisation();
        return where != null && members.contains(where.value()) && layer == layer(person);
    }

    private static @Nullable Layer layer(Person person) {
        return switch (person.seniority()) {
            case CONTRIBUTOR -> Layer.TACTICAL;
            case DEPARTMENT_HEAD -> Layer.OPERATIONAL;
            case EXECUTIVE -> Layer.STRATEGIC;
            case null -> null;
        };
    }

    private String title(@Nullable Id<? extends Entry> id) {
        return id == null ? "" : snapshot.any(id).map(Entry::title).orElse("");
    }

    private static List<Known> sorted(Stream<Known> known) {
        return known.sorted(Comparator.comparing(Known::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(it -> it.entry().value()))
                .toList();
    }
}
