package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number or statement taken from a source. It cannot exist without the source and the day it speaks of.
 *
 * @param statement what it says
 * @param source where it was taken from
 * @param asOf the last day of the period it speaks of; where the source gives none, the day it was noted, and the period says so
 * @param period the period as the source words it, such as 2013–23 or undated
 * @param value the number in it
 * @param unit the number's unit
 * @param caveat what to know before using it
 */
public record Fact(
        Id<Fact> id,
        String statement,
        Id<Source> source,
        LocalDate asOf,
        @Nullable String period,
        @Nullable Double value,
        @Nullable String unit,
        @Prose @Nullable String caveat)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
