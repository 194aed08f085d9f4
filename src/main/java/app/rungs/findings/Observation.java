package app.rungs.findings;

import app.rungs.model.Id;
import app.rungs.model.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric: read by somebody, or derived from the values of other metrics.
 *
 * @param value in the metric's unit
 * @param definition how exactly it was measured; empty where nobody said
 * @param reading the reading it is; null where it was derived
 * @param inputs what it was derived from, in the order of the formula; empty where it was read
 */
public record Observation(
        Place place,
        double value,
        String definition,
        @Nullable Id<Reading> reading,
        List<Input> inputs) {

    /** A value another was derived from. */
    public record Input(String metric, double value) {}

    /** Whether it was computed and not read. */
    public boolean derived() {
        return reading == null;
    }
}
