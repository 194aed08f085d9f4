package app.rungs.findings;

import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Outcome;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why an obstacle is to be removed, and how that makes customers better, from what the workspace links with it. An empty
 * list is a blank: nobody can say yet.
 *
 * @param why what it is worth to whom
 * @param better which metrics, jobs and outcomes of customers it stands in the way of
 * @param points the most points a segment gives it
 */
public record ValueCase(List<Answer> why, List<Answer> better, int points) {

    /** A part of an answer, and the entry it comes from. */
    public record Answer(String words, Id<?> entry) {}

    static ValueCase of(Entries entries, Obstacle obstacle) {
        var values = entries.naming(RelativeValue.class, obstacle.id()).stream()
                .filter(value -> value.points() > 0)
                .sorted(Comparator.comparing(RelativeValue::points).reversed())
                .toList();
        var why = values.stream()
                .map(value -> new Answer(
                        worth(
                                value,
                                entries.find(value.segment()).map(Segment::name).orElse("")),
                        value.id()))
                .toList();
        var better = new ArrayList<Answer>();
        for (var link : entries.links(obstacle.id())) {
            if (link.relation() == Relation.BLOCKS && link.from().equals(obstacle.id())) {
                entries.any((Id<?>) link.to()).ifPresent(blocked -> better.addAll(answers(entries, blocked)));
            }
        }
        better.sort(Comparator.comparing((Answer it) -> it.entry().type()).thenComparing(Answer::words));
        return new ValueCase(
                why,
                List.copyOf(better),
                values.isEmpty() ? 0 : values.getFirst().points());
    }

    private static String worth(RelativeValue value, String segment) {
        var reason = value.reason();
        return reason == null
                ? Messages.of("findings.case.worthBare", segment, value.points())
                : Messages.of("findings.case.worth", segment, value.points(), reason);
    }

    private static List<Answer> answers(Entries entries, Entry blocked) {
        return switch (blocked) {
            case Metric metric -> List.of(new Answer(moved(metric), metric.id()));
            case Goal goal -> List.of(new Answer(Messages.of("findings.case.goal", goal.statement()), goal.id()));
            case Outcome outcome -> List.of(new Answer(sought(outcome), outcome.id()));
            case Job job -> {
                var answers = new ArrayList<Answer>();
                answers.add(new Answer(Messages.of("findings.case.job", job.statement()), job.id()));
                entries.naming(Outcome.class, job.id())
                        .forEach(outcome -> answers.add(new Answer(sought(outcome), outcome.id())));
                yield answers;
            }
            default -> List.of();
        };
    }

    private static String moved(Metric metric) {
        var direction = metric.direction();
        return direction == null
                ? Messages.of("findings.case.metricBare", metric.name())
                : Messages.of("findings.case.metric", metric.name(), Choices.inWords(direction));
    }

    private static String sought(Outcome outcome) {
        return Messages.of(
                "findings.case.outcome", Choices.inWords(outcome.direction()), outcome.measure(), outcome.object());
    }
}
