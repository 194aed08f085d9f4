package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Alignment;
import app.rungs.brief.kind.BriefContent.CriticalJob;
import app.rungs.brief.kind.BriefContent.FactPair;
import app.rungs.brief.kind.BriefContent.Fit;
import app.rungs.brief.kind.BriefContent.Mark;
import app.rungs.brief.kind.BriefContent.Obstacle;
import app.rungs.brief.kind.BriefContent.Question;
import app.rungs.brief.kind.BriefContent.Served;
import app.rungs.brief.kind.BriefContent.Worth;
import app.rungs.brief.paper.Claim;
import app.rungs.model.Brief;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Outcome;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a segment brief says from a workspace. The same entries and day give the same content. */
final class Composer {

    static final int OBSTACLES = 5;
    static final int JOBS = 5;
    private static final int PLANS = 3;
    static final int DEPARTMENTS = 3;

    private final Entries entries;
    private final LocalDate asOf;
    private final String workspaceHash;
    private final Claims claims;

    /**
     * @param asOf the day the brief speaks of
     * @param claims gives each claim its trace
     */
    Composer(Entries entries, LocalDate asOf, String workspaceHash, Claims claims) {
        this.entries = entries;
        this.asOf = asOf;
        this.workspaceHash = workspaceHash;
        this.claims = claims;
    }

    /** The brief of a segment, beside the segment it names, else the one that shares most obstacles with it. */
    BriefContent compose(Segment segment, Brief brief) {
        var other = Optional.ofNullable(brief.comparedWith())
                .flatMap(entries::find)
                .or(() -> rival(segment))
                .orElse(null);
        var words = new SegmentWords(entries);
        var goals = goals(segment);
        var departments = departments(segment);
        var values = values(segment);
        var obstacles = values.stream().map(it -> obstacle(it, other)).toList();
        var jobs = jobs(segment);
        var readings = new ComposedReadings(entries, claims).of(segment, other);
        var plans =
                values.stream().flatMap(it -> plan(it).stream()).limit(PLANS).toList();
        var alignment = alignment(segment);
        var facts = facts(segment);
        var against = claims.against();
        return new BriefContent(
                words.of(segment),
                other == null ? null : words.of(other),
                null,
                goals,
                departments,
                obstacles,
                jobs,
                readings,
                null,
                plans,
                alignment,
                against,
                facts,
                claims.footing(asOf, workspaceHash));
    }

    /** Another segment that distributed points, the one with most obstacles in common first. */
    private Optional<Segment> rival(Segment segment) {
        var mine = values(segment).stream().map(RelativeValue::obstacle).toList();
        return entries.all(Segment.class).stream()
                .filter(it -> !it.id().equals(segment.id()))
                .min(Comparator.comparing((Segment it) -> -values(it).stream()
                                .filter(value -> mine.contains(value.obstacle()))
                                .count())
                        .thenComparing(Segment::name));
    }

    private List<BriefContent.Goal> goals(Segment segment) {
        return entries.having(Goal.class, "segment", segment.id()).stream()
                .sorted(Comparator.comparing((Goal it) -> it.parent() != null).thenComparing(Goal::statement))
                .map(it -> new BriefContent.Goal(
                        claims.about(it.id(), it.statement()), Objects.requireNonNullElse(it.why(), "")))
                .toList();
    }

    private List<BriefContent.Department> departments(Segment segment) {
        return mattering(Department.class, segment, DEPARTMENTS)
                .map(it -> new BriefContent.Department(
                        it.name(),
                        List.of(
                                question(it, "brief.compose.departments.asked", it.asked()),
                                question(it, "brief.compose.departments.why", it.why()),
                                question(it, "brief.compose.departments.effect", it.effect()))))
                .toList();
    }

    private Question question(Department department, String key, @Nullable String answer) {
        return new Question(Messages.of(key), answer == null ? null : claims.about(department.id(), answer));
    }

    private List<RelativeValue> values(Segment segment) {
        return entries.having(RelativeValue.class, "segment", segment.id()).stream()
                .sorted(Comparator.comparing(RelativeValue::points)
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .limit(OBSTACLES)
                .toList();
    }

    private Obstacle obstacle(RelativeValue value, @Nullable Segment other) {
        var there = other == null
                ? Optional.<RelativeValue>empty()
                : entries.having(RelativeValue.class, "segment", other.id()).stream()
                        .filter(it -> it.obstacle().equals(value.obstacle()))
                        .findFirst();
        return new Obstacle(
                entries.get(value.obstacle()).statement(),
                worth(value),
                there.map(this::worth).orElse(null));
    }

    private Worth worth(RelativeValue value) {
        var reason = value.reason() == null ? Messages.of("brief.compose.noReason") : value.reason();
        return new Worth(value.points(), claims.about(value.id(), reason));
    }

    private List<CriticalJob> jobs(Segment segment) {
        return mattering(Job.class, segment, JOBS).map(this::job).toList();
    }

    private CriticalJob job(Job job) {
        var metric = entries.links(job.id()).stream()
                .filter(it -> it.relation() == Relation.MEASURED_BY && it.from().equals(job.id()))
                .sorted(Comparator.comparing(it -> it.id().value()))
                .flatMap(it -> entries.any(it.to()).stream())
                .map(Metric.class::cast)
                .findFirst();
        var outcome = entries.naming(Outcome.class, job.id()).stream()
                .min(Comparator.comparing(it -> it.id().value()));
        return new CriticalJob(
                claims.about(job.id(), job.statement()),
                Optional.ofNullable(job.department())
                        .flatMap(entries::find)
                        .map(Department::name)
                        .orElse(""),
                metric.map(Metric::name).orElse(""),
                Parts.measured(
                        outcome.map(Outcome::baseline).orElse(null),
                        outcome.map(Outcome::unit).orElse(null)),
                Parts.measured(
                        outcome.map(Outcome::target).orElse(null),
                        outcome.map(Outcome::unit).orElse(null)));
    }

    private Optional<Claim> plan(RelativeValue value) {
        var obstacle = entries.get(value.obstacle());
        if (obstacle.plan() == null) {
            return Optional.empty();
        }
        var text = obstacle.planReason() == null
                ? Messages.of("brief.compose.plan", obstacle.statement(), obstacle.plan())
                : Messages.of("brief.compose.planReason", obstacle.statement(), obstacle.plan(), obstacle.planReason());
        return Optional.of(claims.reported(obstacle.id(), text));
    }

    private Alignment alignment(Segment segment) {
        var goals = entries.having(Goal.class, "segment", segment.id()).stream()
                .sorted(Comparator.comparing(Goal::statement))
                .toList();
        var links = goals.stream()
                .flatMap(goal -> entries.links(goal.id()).stream())
                .filter(link -> link.relation() == Relation.ALIGNED_WITH)
                .toList();
        var products = links.stream()
                .map(Link::from)
                .distinct()
                .flatMap(id -> entries.any(id).stream())
                .sorted(Comparator.comparing((Entry it) -> it.id().type() != EntryType.PRODUCT)
                        .thenComparing(Entry::title))
                .toList();
        var served = new ArrayList<Served>();
        for (var goal : goals) {
            var marks = products.stream().map(it -> mark(it.id(), goal, links)).toList();
            if (marks.stream().anyMatch(it -> it.fit() != Fit.UNKNOWN)) {
                served.add(new Served(goal.statement(), marks));
            }
        }
        return new Alignment(products.stream().map(Entry::title).toList(), served);
    }

    private Mark mark(Id<?> product, Goal goal, List<Link> links) {
        return links.stream()
                .filter(it -> it.from().equals(product) && it.to().equals(goal.id()))
                .findFirst()
                .map(it -> new Mark(
                        it.polarity() == Polarity.SUPPORTING ? Fit.STRONG : Fit.NONE,
                        it.note() == null ? null : claims.about(it.id(), it.note())))
                .orElse(new Mark(Fit.UNKNOWN, null));
    }

    /** The facts about the segment, each beside the one that says otherwise. */
    private List<FactPair> facts(Segment segment) {
        return entries.links(segment.id()).stream()
                .filter(it -> it.relation() == Relation.RELATES_TO && it.from().type() == EntryType.FACT)
                .flatMap(it -> entries.any(it.from()).stream())
                .map(Fact.class::cast)
                .sorted(Comparator.comparing(Fact::statement))
                .map(fact -> new FactPair(
                        printed(fact), rival(fact).map(this::printed).orElse(null)))
                .toList();
    }

    private Optional<Fact> rival(Fact fact) {
        return entries.links(fact.id()).stream()
                .filter(it -> it.relation() == Relation.CONFLICTS_WITH)
                .map(it -> it.from().equals(fact.id()) ? it.to() : it.from())
                .flatMap(it -> entries.any(it).stream())
                .map(Fact.class::cast)
                .min(Comparator.comparing(it -> it.id().value()));
    }

    private Claim printed(Fact fact) {
        return claims.with(fact.statement(), List.of(Documents.of(entries, fact)), fact.id());
    }

    /** By their titles; where there are more than {@code most}, those that most evidence carries. */
    private <E extends Entry> Stream<E> mattering(Class<E> type, Segment segment, int most) {
        var byTitle =
                Comparator.comparing(Entry::title).thenComparing(it -> it.id().value());
        var all = mattering(entries, type, segment);
        return all.size() <= most
                ? all.stream().sorted(byTitle)
                : all.stream()
                        .sorted(Comparator.comparing((E it) -> -evidence(it)).thenComparing(byTitle))
                        .limit(most)
                        .sorted(byTitle);
    }

    private long evidence(Entry entry) {
        return entries.links(entry.id()).stream()
                .filter(it -> it.relation() == Relation.EVIDENCE && it.to().equals(entry.id()))
                .count();
    }

    /** All of a type that matter in a segment. */
    static <E extends Entry> List<E> mattering(Entries entries, Class<E> type, Segment segment) {
        return entries.links(segment.id()).stream()
                .filter(it -> it.relation() == Relation.MATTERS_IN)
                .flatMap(it -> entries.any(it.from()).stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
