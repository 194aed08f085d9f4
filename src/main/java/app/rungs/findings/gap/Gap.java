package app.rungs.findings.gap;

import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing, and what to do next about it.
 *
 * @param about what it is missing from: an entry, or a link between two
 * @param page the entry on whose page that is; that of a link's first end for a link
 * @param title what it is called
 * @param what what is missing, in a sentence
 * @param deed what to do about it
 * @param segments the segments it touches; none where it touches no single one
 * @param layer the layer of the customer's organisation it touches; null for none
 */
public record Gap(
        Kind kind,
        Id<?> about,
        Id<?> page,
        String title,
        String what,
        Deed deed,
        Set<UUID> segments,
        @Nullable Layer layer) {

    /** What is missing, the most pressing first. */
    public enum Kind {
        /** Relative values of a segment that do not add up to 100. */
        VALUES,
        /** An interview that cannot be cited: its purpose or hand is unknown. */
        GRADE,
        /** A claim that nothing supports. */
        UNCITED,
        /** An entry that leads to no next stage of the chain, or that none leads to. */
        ORPHAN,
        /** A claim that only people who were told by others support. */
        THIRD_HAND,
        /** A claim that only one organisation or publisher supports. */
        SINGLE_SOURCE,
        /** Evidence older than its half-life or past its re-check date. */
        STALE,
        /** A metric without a reading, an outcome without a baseline or target, a job without an outcome. */
        UNMEASURED,
        /** A question the customer can answer and nobody has noted the answer to. */
        UNANSWERED;

        public String inWords() {
            return Messages.of("gap.kind." + name());
        }
    }

    public Gap {
        segments = Set.copyOf(segments);
    }
}
