package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One entry's claim on another: this highlight is evidence for that job.
 *
 * @param from the entry that claims
 * @param relation what it claims
 * @param to the entry it claims it of
 * @param polarity whether it speaks for or against
 * @param note why
 */
public record Link(
        Id<Link> id,
        Id<?> from,
        Relation relation,
        Id<?> to,
        Polarity polarity,
        @Prose @Nullable String note) implements Entry {

    @Override
    public String title() {
        return Choices.inWords(relation);
    }
}
