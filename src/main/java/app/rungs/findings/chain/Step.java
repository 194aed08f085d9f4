package app.rungs.findings.chain;

import app.rungs.insight.Strength;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain, read from the quote towards the value.
 *
 * @param relation what {@code from} claims of {@code to}
 * @param link the link between them; null where a field of one names the other
 * @param strength how well evidence carries it; null where it is a definition and no claim, as that an outcome belongs to
 *     its job
 */
public record Step(
        Id<?> from,
        Id<?> to,
        Relation relation,
        @Nullable Id<Link> link,
        @Nullable Strength strength) {

    /** 0 to 100: the strength of its evidence, 0 without any; a definition carries whole. */
    public double confidence() {
        return strength == null ? 100 : strength.total();
    }
}
