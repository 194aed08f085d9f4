package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * How a department is measured: the customer's metric, not ours.
 *
 * @param name what it is called
 * @param definition what it counts, and what it leaves out
 * @param formula how it is computed
 * @param unit the unit of its readings
 * @param direction which way is better
 * @param department who is measured by it
 * @param owner who answers for the number
 */
public record Metric(
        Id<Metric> id,
        String name,
        @Prose @Nullable String definition,
        @Nullable String formula,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable Id<Department> department,
        @Nullable String owner)
        implements Entry {

    @Override
    public String title() {
        return name;
    }
}
