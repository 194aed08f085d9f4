package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a metric, a goal or a job.
 *
 * @param statement what stands in the way
 * @param layer where in the customer's organisation it is felt
 * @param cost what it costs, and how that is reckoned
 * @param plan what customers plan to do about it themselves
 * @param planReason why they plan so
 */
public record Obstacle(
        Id<Obstacle> id,
        String statement,
        @Nullable Layer layer,
        @Prose @Nullable String cost,
        @Prose @Nullable String plan,
        @Prose @Nullable String planReason)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
