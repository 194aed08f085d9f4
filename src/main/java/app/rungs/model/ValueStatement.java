package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a product does for its customers, said without naming it or any of its features. Each version is kept.
 *
 * @param product the product described
 * @param words the description
 * @param version its number among the product's versions, counted from 1
 * @param writtenOn when it was written
 * @param job the job it helps with
 * @param metric the metric it moves
 * @param goal the goal it serves
 */
public record ValueStatement(
        Id<ValueStatement> id,
        Id<Product> product,
        @Prose String words,
        @Nullable Integer version,
        @Nullable LocalDate writtenOn,
        @Nullable Id<Job> job,
        @Nullable Id<Metric> metric,
        @Nullable Id<Goal> goal)
        implements Entry {

    @Override
    public String title() {
        return words;
    }
}
