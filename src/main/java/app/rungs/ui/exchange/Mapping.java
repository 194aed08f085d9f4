package app.rungs.ui.exchange;

import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.exchange.csv.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table make a metric's readings.
 *
 * @param metric what the metric is called; empty until it is given
 * @param headerRows how many rows the header has, at least 1
 */
record Mapping(
        String metric,
        String value,
        String organisation,
        @Nullable String segment,
        int headerRows,
        Set<String> missing) {

    private static final List<String> ORGANISATIONS =
            List.of("utility name", "organisation", "organization", "company", "customer", "account", "name");
    private static final List<String> SEGMENTS = List.of("ownership", "segment", "ownership type", "industry");

    Mapping {
        missing = Set.copyOf(missing);
    }

    /** The likeliest mapping of a table: to be looked at, and corrected. */
    static Mapping guess(CsvTable table) {
        var columns = table.columns();
        String value = IntStream.range(0, columns.size())
                .filter(column -> isMeasure(table, column))
                .mapToObj(columns::get)
                .findFirst()
                .orElse(columns.getLast());
        String organisation = named(columns, ORGANISATIONS).findFirst().orElse(columns.getFirst());
        var segment = named(columns, SEGMENTS).findFirst();
        return new Mapping(
                last(value),
                value,
                organisation,
                segment.orElse(null),
                table.headerRows(),
                ReadingColumns.USUAL_MISSING);
    }

    ReadingColumns columns() {
        return new ReadingColumns(value, organisation, segment, null, null, headerRows, missing);
    }

    /** The marks for a missing value as they are typed: parted by spaces. */
    String missingTyped() {
        return new TreeSet<>(missing).stream().collect(Collectors.joining(" "));
    }

    /** The marks in a typed text. */
    static Set<String> marks(@Nullable String typed) {
        return typed == null
                ? Set.of()
                : Stream.of(typed.split("\\s+")).filter(mark -> !mark.isEmpty()).collect(Collectors.toSet());
    }

    Mapping withMetric(String next) {
        return new Mapping(next, value, organisation, segment, headerRows, missing);
    }

    /** With another value column; a metric that was called like the one before is called like this. */
    Mapping withValue(String next) {
        return new Mapping(
                metric.equals(last(value)) ? last(next) : metric, next, organisation, segment, headerRows, missing);
    }

    Mapping withOrganisation(String next) {
        return new Mapping(metric, value, next, segment, headerRows, missing);
    }

    Mapping withSegment(@Nullable String next) {
        return new Mapping(metric, value, organisation, next, headerRows, missing);
    }

    Mapping withMissing(Set<String> next) {
        return new Mapping(metric, value, organisation, segment, headerRows, next);
    }

    /** The columns of the given last headings, in the order of the headings. */
    private static Stream<String> named(List<String> columns, List<String> headings) {
        return headings.stream()
                .flatMap(heading -> columns.stream()
                        .filter(column -> last(column).toLowerCase(Locale.ROOT).equals(heading)));
    }

    /** A column is a measure if its cells are numbers, and not all of them whole: those may be years or keys. */
    private static boolean isMeasure(CsvTable table, int column) {
        var cells = table.preview().rows().stream()
                .map((Row row) -> row.cell(column))
                .toList();
        return cells.stream().anyMatch(cell -> cell.matches("-?[\\d,]*\\.\\d+"))
                && cells.stream().noneMatch(cell -> cell.matches(".*\\p{L}{3,}.*"));
    }

    private static String last(String column) {
        return column.substring(column.lastIndexOf('/') + 1).strip();
    }
}
