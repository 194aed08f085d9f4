package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim under test.
 *
 * @param statement the claim
 * @param status where the test stands
 * @param segment the segment it speaks of
 * @param recheckOn when to look again
 * @param successor the hypothesis a pivot led to
 */
public record Hypothesis(
        Id<Hypothesis> id,
        String statement,
        @Nullable Standing status,
        @Nullable Id<Segment> segment,
        @Nullable LocalDate recheckOn,
        @Nullable Id<Hypothesis> successor)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
