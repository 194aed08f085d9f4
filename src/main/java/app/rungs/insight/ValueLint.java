package app.rungs.insight;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether a value statement passes: no word of our own, nobody's “everyone”, and a job, a metric or a goal named. */
public final class ValueLint {

    /** A word that must go, at its place: UTF-16 offsets, the end excluded. */
    public record Slip(int start, int end, String word, boolean own) {}

    private ValueLint() {}

    /** What slipped in, the first first. */
    public static List<Slip> slips(String text, OwnWords glossary) {
        var slips = new ArrayList<Slip>();
        glossary.in(text).forEach(it -> slips.add(new Slip(it.start(), it.end(), it.word(), true)));
        GenericWords.in(text).forEach(it -> slips.add(new Slip(it.start(), it.end(), it.word(), false)));
        slips.sort(Comparator.comparingInt(Slip::start));
        return List.copyOf(slips);
    }

    /**
     * Why a statement does not pass; empty where it does.
     *
     * @param anchored whether it names a job, a metric or a goal
     */
    public static List<Problem> problems(String text, OwnWords glossary, boolean anchored) {
        var problems = new ArrayList<Problem>();
        if (text.isBlank()) {
            problems.add(Problem.of(Messages.of("insight.value.empty")));
        }
        for (var slip : slips(text, glossary)) {
            var sentence = slip.own()
                    ? Messages.of("insight.value.own", slip.word(), slip.start() + 1)
                    : Messages.of("insight.generic", slip.word());
            problems.add(Problem.of(sentence));
        }
        if (!anchored) {
            problems.add(Problem.of(Messages.of("insight.value.anchor")));
        }
        return List.copyOf(problems);
    }
}
