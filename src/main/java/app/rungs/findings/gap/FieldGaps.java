package app.rungs.findings.gap;

import app.rungs.findings.chain.Snapshot;
import app.rungs.findings.gap.Gap.Kind;
import app.rungs.insight.Freshness;
import app.rungs.insight.RelativeValues;
import app.rungs.model.Decision;
import app.rungs.model.Department;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Hypothesis;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Outcome;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Role;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What entries leave open in their own fields: grades, measures, answers, dates that have passed. */
final class FieldGaps {

    private final Snapshot snapshot;
    private final LocalDate today;
    private final Found found;

    FieldGaps(Snapshot snapshot, LocalDate today, Found found) {
        this.snapshot = snapshot;
        this.today = today;
        this.found = found;
    }

    void find() {
        values();
        grades();
        stale();
        unmeasured();
        unanswered();
    }

    private void values() {
        var sums = snapshot.all(RelativeValue.class).stream()
                .collect(Collectors.groupingBy(RelativeValue::segment, Collectors.summingInt(RelativeValue::points)));
        for (var segment : snapshot.all(Segment.class)) {
            var sum = sums.get(segment.id());
            if (sum != null && sum != RelativeValues.POINTS) {
                found.add(Kind.VALUES, segment, Messages.of("gap.values", sum), new Deed.Spread(segment.id()));
            }
        }
    }

    private void grades() {
        for (var interview : snapshot.all(Interview.class)) {
            if (interview.purpose() == null && interview.hand() == null) {
                fill(Kind.GRADE, interview, "purpose", Messages.of("gap.grade"));
            } else if (interview.purpose() == null) {
                fill(Kind.GRADE, interview, "purpose", Messages.of("gap.purpose"));
            } else if (interview.hand() == null) {
                fill(Kind.GRADE, interview, "hand", Messages.of("gap.hand"));
            }
        }
    }

    private void stale() {
        for (var fact : snapshot.all(Fact.class)) {
            if (Freshness.DOCUMENT.isStale(fact.asOf(), null, today)) {
                fill(Kind.STALE, fact, "asOf", Messages.of("gap.stale.fact", fact.asOf()));
            }
        }
        snapshot.all(Hypothesis.class).forEach(it -> recheck(it, it.recheckOn()));
        snapshot.all(Decision.class).forEach(it -> recheck(it, it.recheckOn()));
        snapshot.all(Link.class).stream()
                .filter(link -> link.relation() == Relation.EVIDENCE)
                .forEach(this::recheck);
    }

    /** Evidence is looked at again where it is cited. */
    private void recheck(Link evidence) {
        var due = evidence.recheckOn();
        if (due != null && today.isAfter(due)) {
            snapshot.any(evidence.to())
                    .ifPresent(claim -> found.add(
                            Kind.STALE,
                            claim,
                            Messages.of(
                                    "gap.stale.evidence",
                                    snapshot.any(evidence.from())
                                            .map(Entry::title)
                                            .orElse(""),
                                    due),
                            new Deed.Cite(claim.id())));
        }
    }

    private void recheck(Entry entry, @Nullable LocalDate due) {
        if (due != null && today.isAfter(due)) {
            fill(Kind.STALE, entry, "recheckOn", Messages.of("gap.stale.recheck", due));
        }
    }

    private void unmeasured() {
        var read = snapshot.all(Reading.class).stream().map(Reading::metric).collect(Collectors.toSet());
        for (var metric : snapshot.all(Metric.class)) {
            if (!read.contains(metric.id())) {
                var reading = new Deed.Make(EntryType.READING, "metric", metric.id());
                found.add(Kind.UNMEASURED, metric, Messages.of("gap.unmeasured.metric"), reading);
            }
        }
        var judged = snapshot.all(Outcome.class).stream().map(Outcome::job).collect(Collectors.toSet());
        for (var job : snapshot.all(Job.class)) {
            if (!judged.contains(job.id())) {
                var outcome = new Deed.Make(EntryType.OUTCOME, "job", job.id());
                found.add(Kind.UNMEASURED, job, Messages.of("gap.unmeasured.job"), outcome);
            }
        }
        for (var outcome : snapshot.all(Outcome.class)) {
            if (outcome.baseline() == null) {
                fill(Kind.UNMEASURED, outcome, "baseline", Messages.of("gap.unmeasured.baseline"));
            } else if (outcome.target() == null) {
                fill(Kind.UNMEASURED, outcome, "target", Messages.of("gap.unmeasured.target"));
            }
        }
        for (var role : snapshot.all(Role.class)) {
            if (isBlank(role.measured())) {
                fill(Kind.UNMEASURED, role, "measured", Messages.of("gap.unmeasured.role"));
            }
        }
    }

    private void unanswered() {
        for (var it : snapshot.all(Department.class)) {
            ask(it, answers("asked", it.asked(), "why", it.why(), "effect", it.effect()));
        }
        for (var it : snapshot.all(Segment.class)) {
            ask(it, answers("drivers", it.drivers(), "executive", Objects.toString(it.executive(), null)));
        }
        snapshot.all(Goal.class).forEach(it -> ask(it, answers("why", it.why())));
        snapshot.all(Obstacle.class).forEach(it -> ask(it, answers("cost", it.cost(), "plan", it.plan())));
        snapshot.all(Job.class).forEach(it -> ask(it, answers("ultimateGoal", it.ultimateGoal())));
    }

    /** One gap an entry, which names every question that is open and leads to the first. */
    private void ask(Entry entry, Map<String, @Nullable String> answers) {
        var open = answers.keySet().stream()
                .filter(field -> isBlank(answers.get(field)))
                .toList();
        if (!open.isEmpty()) {
            var words = open.stream()
                    .map(field -> Messages.of("field." + entry.id().type().word() + "." + field))
                    .collect(Collectors.joining(", "));
            fill(Kind.UNANSWERED, entry, open.getFirst(), Messages.of("gap.unanswered", words));
        }
    }

    private static Map<String, @Nullable String> answers(@Nullable String... fieldsAndAnswers) {
        var answers = new LinkedHashMap<String, @Nullable String>();
        for (int i = 0; i < fieldsAndAnswers.length; i += 2) {
            answers.put(String.valueOf(fieldsAndAnswers[i]), fieldsAndAnswers[i + 1]);
        }
        return answers;
    }

    private void fill(Kind kind, Entry entry, String field, String what) {
        found.add(kind, entry, what, new Deed.Fill(entry.id(), field));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
