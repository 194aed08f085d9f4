package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of our functions must hit for an obstacle's removal to pay.
 *
 * @param obstacle the obstacle it is about
 * @param audience who must hit it
 * @param measure what is measured
 * @param from where it stands
 * @param to where it must be
 * @param unit the unit of both
 * @param due by when
 * @param result where it stood when it was measured
 * @param measuredOn when that was
 */
public record ValueTarget(
        Id<ValueTarget> id,
        Id<Obstacle> obstacle,
        Audience audience,
        String measure,
        @Nullable Double from,
        @Nullable Double to,
        @Nullable String unit,
        @Nullable LocalDate due,
        @Nullable Double result,
        @Nullable LocalDate measuredOn)
        implements Entry {

    @Override
    public String title() {
        return measure;
    }
}
