package app.rungs.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into rows. Rows may differ in length, and quotes are read leniently. */
final class Records {

    private Records() {}

    static List<Row> read(String text, char separator) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text);
        var rows = new ArrayList<Row>();
        for (var csvRecord : reader) {
            rows.add(new Row(rows.size() + 1, csvRecord.getFields()));
        }
        return rows;
    }
}
