package app.rungs.ui.home;

import app.rungs.insight.Freshness;
import app.rungs.insight.RelativeValues;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is missing, so that capturing stays quick and completing has a list. */
final class Gaps {

    private final Entries entries;
    private final LocalDate today;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Entries entries, LocalDate today) {
        this.entries = entries;
        this.today = today;
    }

    /** What is missing, the most pressing first. */
    static List<Gap> of(Entries entries, LocalDate today) {
        var gaps = new Gaps(entries, today);
        gaps.values();
        gaps.interviews();
        gaps.jobs();
        gaps.metrics();
        gaps.facts();
        return gaps.found.stream()
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void values() {
        var sums = entries.all(RelativeValue.class).stream()
                .collect(Collectors.groupingBy(RelativeValue::segment, Collectors.summingInt(RelativeValue::points)));
        for (var segment : entries.all(Segment.class)) {
            var sum = sums.get(segment.id());
            if (sum != null && sum != RelativeValues.POINTS) {
                add(Gap.Kind.VALUES, segment, Messages.of("home.gap.values", sum));
            }
        }
    }

    private void interviews() {
        entries.all(Interview.class).stream()
                .filter(interview -> !interview.citable())
                .forEach(interview -> add(Gap.Kind.GRADE, interview, missingGrade(interview)));
    }

    private static String missingGrade(Interview interview) {
        if (interview.purpose() != null) {
            return Messages.of("home.gap.hand");
        }
        return interview.hand() != null ? Messages.of("home.gap.purpose") : Messages.of("home.gap.grade");
    }

    private void jobs() {
        Set<Id<?>> evidenced = entries.having(Link.class, "relation", Relation.EVIDENCE).stream()
                .map(Link::to)
                .filter(it -> it.type() == EntryType.JOB)
                .collect(Collectors.toSet());
        entries.all(Job.class).stream()
                .filter(job -> !evidenced.contains(job.id()))
                .forEach(job -> add(Gap.Kind.JOB, job, Messages.of("home.gap.job")));
    }

    private void metrics() {
        var read = entries.all(Reading.class).stream().map(Reading::metric).collect(Collectors.toSet());
        entries.all(Metric.class).stream()
                .filter(metric -> !read.contains(metric.id()))
                .forEach(metric -> add(Gap.Kind.METRIC, metric, Messages.of("home.gap.metric")));
    }

    private void facts() {
        for (var fact : entries.all(Fact.class)) {
            var due = Freshness.DOCUMENT.recheckOn(fact.asOf());
            if (today.isAfter(due)) {
                add(Gap.Kind.FACT, fact, Messages.of("home.gap.fact", due));
            }
        }
    }

    private void add(Gap.Kind kind, Entry entry, String what) {
        found.add(new Gap(kind, entry.id(), entry.title(), what));
    }
}
