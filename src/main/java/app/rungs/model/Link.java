package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry's claim on another: this highlight is evidence for that job.
 *
 * @param from the entry that claims
 * @param relation what it claims
 * @param to the entry it claims it of
 * @param polarity whether it speaks for or against
 * @param note why
 * @param heads the arrow heads of its connectors; null for as the claim has it
 * @param recheckOn of evidence: the day somebody should look again; null for as its class of source ages
 */
public record Link(
        Id<Link> id,
        Id<?> from,
        Relation relation,
        Id<?> to,
        Polarity polarity,
        @Prose @Nullable String note,
        @Nullable ArrowHeads heads,
        @Nullable LocalDate recheckOn)
        implements Entry {

    /** A link whose connectors look as its claim has it. */
    public Link(Id<Link> id, Id<?> from, Relation relation, Id<?> to, Polarity polarity, @Nullable String note) {
        this(id, from, relation, to, polarity, note, null, null);
    }

    /** The same claim between others, or another one. */
    public Link between(Id<?> start, Relation claim, Id<?> end) {
        return new Link(id, start, claim, end, polarity, note, heads, recheckOn);
    }

    public Link speaking(Polarity newPolarity) {
        return new Link(id, from, relation, to, newPolarity, note, heads, recheckOn);
    }

    public Link noted(@Nullable String newNote) {
        return new Link(id, from, relation, to, polarity, newNote, heads, recheckOn);
    }

    public Link headed(@Nullable ArrowHeads newHeads) {
        return new Link(id, from, relation, to, polarity, note, newHeads, recheckOn);
    }

    public Link rechecked(@Nullable LocalDate newDay) {
        return new Link(id, from, relation, to, polarity, note, heads, newDay);
    }

    @Override
    public String title() {
        return Choices.inWords(relation);
    }
}
