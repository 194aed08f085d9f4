package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated driver of an industry.
 *
 * @param statement what is changing
 * @param asOf the day it was true
 * @param source who says so
 * @param segment which segment it moves
 */
public record Trend(
        Id<Trend> id,
        String statement,
        @Nullable LocalDate asOf,
        @Nullable Id<Source> source,
        @Nullable Id<Segment> segment)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
