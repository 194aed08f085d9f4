package app.rungs.findings.chain;

import app.rungs.insight.Strength;
import app.rungs.model.Choices;
import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is said of a chain: how far it carries, which link limits it, where it breaks and what to do about it. */
public final class ChainWords {

    private ChainWords() {}

    /** The confidence with the link that limits it, or the stage the path is broken at. */
    public static String verdict(Route route) {
        var brokenAt = route.brokenAt();
        if (brokenAt.isPresent()) {
            return Messages.of("chain.broken", brokenAt.get().inWords());
        }
        return route.weakest()
                .filter(step -> step.strength() != null)
                .map(step -> Messages.of(
                        "chain.confidence",
                        number(route.confidence()),
                        Stage.of(step.to().type()).orElseThrow().inWords()))
                .orElseGet(() -> Messages.of("chain.confidence.only"));
    }

    /** What a link claims, such as "is measured by". */
    public static String claim(Step step) {
        return Choices.inWords(step.relation());
    }

    /** How strong a link is, with the parts it is made of. */
    public static String strength(Step step) {
        var strength = step.strength();
        if (strength == null) {
            return Messages.of("chain.given");
        }
        return strength.hasEvidence()
                ? Messages.of("chain.strength", number(strength.total()), parts(strength))
                : Messages.of("chain.noEvidence");
    }

    /** The number alone, the word "given", or "no evidence". */
    public static String brief(Step step) {
        var strength = step.strength();
        if (strength == null) {
            return Messages.of("chain.given.brief");
        }
        return strength.hasEvidence() ? number(strength.total()) : Messages.of("chain.noEvidence");
    }

    /** The five parts of a strength, and how many pieces speak for and against. */
    public static String parts(Strength strength) {
        return Messages.of(
                "chain.parts",
                part(strength.breadth()),
                part(strength.hand()),
                part(strength.recency()),
                part(strength.diversity()),
                part(strength.agreement()),
                strength.supports(),
                strength.contradicts());
    }

    /** Where and why a chain breaks. */
    public static String inWords(Break gap, Chain chain) {
        var step = gap.step();
        var after = chain.node(gap.after());
        if (step != null) {
            var other = chain.node(gap.upwards() ? step.to() : step.from());
            return step.strength() != null && step.strength().hasEvidence()
                    ? Messages.of("chain.break.against", gap.at().inWords(), after.title(), other.title())
                    : Messages.of("chain.break.uncited", gap.at().inWords(), after.title(), other.title());
        }
        return gap.upwards()
                ? Messages.of("chain.break.up", gap.at().inWords(), after.title())
                : Messages.of("chain.break.down", gap.at().inWords(), after.title());
    }

    /** A strength or confidence to one place. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String part(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
