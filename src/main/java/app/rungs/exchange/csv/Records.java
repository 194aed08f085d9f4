package app.rungs.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Cuts a text into rows. Rows may differ in length, and quotes are read leniently. */
final class Records {

    private Records() {}

    static List<Row> read(String text, char separator) {
        return stream(text, separator).toList();
    }

    /** Row after row, so that no more than one need be in memory. */
    static Stream<Row> stream(String text, char separator) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text);
        var number = new AtomicInteger();
        return reader.stream().sequential().map(it -> new Row(number.incrementAndGet(), it.getFields()));
    }
}
