package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One observed value of a metric.
 *
 * @param metric what was measured
 * @param value the value, in the metric's unit
 * @param date the last day of the period it was measured over
 * @param organisation whose it is
 * @param segment which segment's it is, where it belongs to no single organisation
 * @param source where it was taken from
 * @param scope the part of the organisation it covers, such as a state
 * @param definition how exactly it was measured; readings compare only where this is the same
 */
public record Reading(
        Id<Reading> id,
        Id<Metric> metric,
        double value,
        @Nullable LocalDate date,
        @Nullable Id<Organisation> organisation,
        @Nullable Id<Segment> segment,
        @Nullable Id<Source> source,
        @Nullable String scope,
        @Nullable String definition)
        implements Entry {

    @Override
    public String title() {
        return value + (scope == null ? "" : " (" + scope + ")");
    }
}
