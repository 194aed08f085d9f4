package app.rungs.findings.chain;

import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Segment;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the chain as it is shown.
 *
 * @param layer whose it is in the customer's organisation; null for what was said
 * @param title what it is called
 * @param detail who said it, where it belongs; may be empty
 * @param segment the segment it is of; null for what belongs to none or several
 */
public record Node(
        Id<?> id,
        Stage stage,
        @Nullable Layer layer,
        String title,
        String detail,
        @Nullable Id<Segment> segment) {}
