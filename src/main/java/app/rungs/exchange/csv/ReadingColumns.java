package app.rungs.exchange.csv;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table make a reading. Names are full or as {@link CsvTable#column} takes them.
 *
 * @param value the column with the metric's value
 * @param organisation the column with the organisation it was read at
 * @param segment the column that tells its segment, such as the ownership; null without one
 * @param date the column with the year or day; null takes one headed exactly Data Year, Year, Date or Period, if any
 * @param scope the column with the part of the organisation; null takes one headed exactly State or Region, if any
 * @param headerRows how many rows the header has; null to find out
 * @param missing the marks that stand for no value; an empty cell always does
 */
public record ReadingColumns(
        String value,
        String organisation,
        @Nullable String segment,
        @Nullable String date,
        @Nullable String scope,
        @Nullable Integer headerRows,
        Set<String> missing) {

    /** Marks that no one uses for a value. */
    public static final Set<String> USUAL_MISSING = Set.of(".", "-", "–", "NA", "N/A", "n/a");

    public ReadingColumns {
        missing = Set.copyOf(missing);
    }
}
