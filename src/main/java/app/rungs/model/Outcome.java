package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A desired outcome of a job: direction + metric + object + context.
 *
 * @param job the job it measures
 * @param direction which way is better
 * @param measure what is measured, such as the time it takes
 * @param object what it is measured on, such as to locate a fault
 * @param context when it matters, such as during a storm
 * @param baseline where it stands; null is unmeasured
 * @param target where it should be
 * @param unit the unit of baseline and target
 */
public record Outcome(
        Id<Outcome> id,
        Id<Job> job,
        Direction direction,
        String measure,
        String object,
        @Nullable String context,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable String unit)
        implements Entry {

    @Override
    public String title() {
        return Choices.inWords(direction) + " " + measure + " " + object + (context == null ? "" : " " + context);
    }
}
