package app.rungs.exchange.csv;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading found in a table.
 *
 * @param row its row in the file, from 1
 * @param organisation where it was read
 * @param segment the segment the table gives; null without
 * @param value the metric's value, in the metric's own unit
 * @param date the day it stands for: a year stands for its last day, a month for its last; null without
 * @param scope the part of the organisation, such as a state; null without
 */
public record ReadingRow(
        int row,
        String organisation,
        @Nullable String segment,
        double value,
        @Nullable LocalDate date,
        @Nullable String scope) {}
