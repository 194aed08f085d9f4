package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says where a desired outcome is not one: direction + one metric + object of control + context, without product words. The
 * direction is a choice of its own; what is checked here are the words around it.
 */
public final class OutcomeLint {

    private static final Pattern TWO = Pattern.compile(
            "\\b(and/or|and|or|as well as)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIRECTION = Pattern.compile(
            "^(minimi[sz]e|reduce|decrease|lower|increase|maximi[sz]e|raise|improve)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURABLE = Pattern.compile(
            "\\b(time|number|count|share|percentage|percent|likelihood|chance|rate|amount|cost|minutes|hours|days|frequency"
                + "|risk|effort|distance|variance|interruptions|errors|money|volume|weight|length|size|age)\\b",
            Pattern.CASE_INSENSITIVE);

    private OutcomeLint() {}

    /**
     * What is the matter, worst first; empty where nothing is seen.
     *
     * @param measure the metric, such as the time it takes
     * @param object the object of control, such as to locate a fault
     * @param context such as during a storm; may be empty
     */
    public static List<Problem> problems(String measure, String object, String context, OwnWords glossary) {
        var problems = new ArrayList<Problem>();
        if (measure.isBlank()) {
            problems.add(Problem.of(Messages.of("insight.outcome.measure.empty")));
        } else {
            var direction = DIRECTION.matcher(measure.strip());
            var two = TWO.matcher(measure);
            if (direction.find()) {
                problems.add(Problem.of(Messages.of("insight.outcome.direction", direction.group())));
            } else if (two.find()) {
                problems.add(Problem.of(Messages.of("insight.outcome.two", two.group())));
            } else if (!MEASURABLE.matcher(measure).find()) {
                problems.add(Problem.of(Messages.of("insight.outcome.unmeasurable", measure.strip())));
            }
        }
        if (object.isBlank()) {
            problems.add(Problem.of(Messages.of("insight.outcome.object.empty")));
        }
        for (var place : glossary.in(String.join(" \n", measure, object, context))) {
            problems.add(Problem.of(Messages.of("insight.outcome.product", place.word())));
        }
        return List.copyOf(problems);
    }
}
