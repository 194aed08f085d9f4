package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Reading;
import app.rungs.model.Segment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a value holds: what two readings must share to be put into one formula.
 *
 * @param date the last day of the period; null where nobody noted it
 * @param organisation whose value it is; null where it belongs to no single one
 * @param segment whose value it is, where it belongs to no single organisation
 * @param scope the part of the organisation it covers; empty for the whole
 */
public record Place(
        @Nullable LocalDate date,
        @Nullable Id<Organisation> organisation,
        @Nullable Id<Segment> segment,
        String scope) {

    static Place of(Reading reading) {
        var scope = reading.scope();
        return new Place(reading.date(), reading.organisation(), reading.segment(), scope == null ? "" : scope);
    }
}
