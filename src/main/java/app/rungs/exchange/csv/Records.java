package app.rungs.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Cuts a text into rows. Rows may differ in length, and quotes are read leniently. */
final class Records {

    private Records() {}

    static List<Row> read(String text, char separator) {
        return stream(text, separator).toList();
    }

    /** What Excel writes above a table to name its separator; empty without. */
    static String separatorLine(String text) {
        boolean there = text.regionMatches(true, 0, "sep=", 0, 4) && text.startsWith("\n", 5);
        return there ? text.substring(0, 5) : "";
    }

    /** Row after row, so that no more than one need be in memory. A line that names the separator is no row. */
    static Stream<Row> stream(String text, char separator) {
        int above = separatorLine(text).isEmpty() ? 0 : 1;
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(StrayQuotes.mended(text, separator));
        var number = new AtomicInteger(above);
        return reader.stream().sequential().skip(above).map(it -> new Row(number.incrementAndGet(), it.getFields()));
    }
}
