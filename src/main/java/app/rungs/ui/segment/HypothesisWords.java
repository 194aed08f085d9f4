package app.rungs.ui.segment;

import app.rungs.findings.HypothesisBoard.Line;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The tally of a hypothesis, and what it lacks, in words. */
final class HypothesisWords {

    private HypothesisWords() {}

    /** Such as "2 for, 1 against; 1 first hand; strength 38 of 100". */
    static String tally(Line line) {
        var strength = line.strength();
        return strength.hasEvidence()
                ? Messages.of(
                        "segment.hypotheses.tally",
                        strength.supports(),
                        strength.contradicts(),
                        line.firstHand(),
                        Math.round(strength.total()))
                : Messages.of("segment.hypotheses.noEvidence");
    }

    static List<String> gaps(Line line) {
        var gaps = new ArrayList<String>();
        line.flags().forEach(flag -> gaps.add(Messages.of("segment.hypothesis." + flag.name())));
        line.lint().map(Problem::sentence).ifPresent(gaps::add);
        return gaps;
    }
}
