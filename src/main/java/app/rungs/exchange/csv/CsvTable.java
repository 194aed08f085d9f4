package app.rungs.exchange.csv;

import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table read from a file.
 *
 * @param separator what parts its cells
 * @param headerRows how many rows its header has
 * @param columns the columns' full names, all different: {@code IEEE Standard/SAIDI Without MED}
 * @param rows the rows below the header; empty ones are left out
 */
public record CsvTable(char separator, int headerRows, List<String> columns, List<Row> rows) {

    private static final int PREVIEW_ROWS = 20;
    private static final int NAMED_COLUMNS = 40;

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The columns and first rows of a table, to look at before it is imported.
     *
     * @param columns the columns' full names
     * @param rows at most 20 rows
     */
    public record Preview(List<String> columns, List<Row> rows) {}

    /** Reads a table whose separator and number of header rows are found out. */
    public static CsvTable read(TextFile file) {
        return read(file, null, null);
    }

    /**
     * Reads a table.
     *
     * @param separator what parts its cells; null to find out
     * @param headerRows how many rows its header has, at least 1; null to find out
     * @throws Refusal if it has no row below its header, or cannot be read as a table
     */
    public static CsvTable read(TextFile file, @Nullable Character separator, @Nullable Integer headerRows) {
        try {
            char by = separator == null ? Separator.of(file.text()) : separator;
            return table(file, by, Records.read(file.text(), by), headerRows);
        } catch (CsvParseException broken) {
            throw new Refusal(Messages.of("exchange.csv.broken", file.name()));
        }
    }

    private static CsvTable table(TextFile file, char separator, List<Row> all, @Nullable Integer headerRows) {
        int header = headerRows == null ? Header.guess(all) : headerRows;
        List<Row> below =
                all.stream().skip(header).filter(row -> !row.isBlank()).toList();
        if (header < 1 || below.isEmpty()) {
            throw new Refusal(Messages.of("exchange.csv.noRows", file.name()));
        }
        return new CsvTable(separator, header, Header.names(all.subList(0, header), Header.width(all)), below);
    }

    /** What to show before the import. */
    public Preview preview() {
        return new Preview(columns, rows.stream().limit(PREVIEW_ROWS).toList());
    }

    /**
     * The place of a column, from 0.
     *
     * @param name its full name, or the end of it, such as the last heading, where only one column ends so
     * @throws Refusal if there is none or more than one, naming those there are
     */
    public int column(String name) {
        String wanted = name.strip();
        int exact = columns.indexOf(wanted);
        if (exact >= 0) {
            return exact;
        }
        var ending = IntStream.range(0, columns.size())
                .filter(i -> endsIn(columns.get(i), wanted))
                .boxed()
                .toList();
        if (ending.size() == 1) {
            return ending.getFirst();
        }
        if (ending.isEmpty()) {
            throw new Refusal(Messages.of("exchange.csv.noColumn", wanted, columnsInWords()));
        }
        String choices = ending.stream()
                .map(i -> Messages.of("exchange.csv.quoted", columns.get(i)))
                .reduce((left, right) -> Messages.of("exchange.csv.or", left, right))
                .orElseThrow();
        throw new Refusal(Messages.of("exchange.csv.columnTwice", wanted, ending.size(), choices));
    }

    private static boolean endsIn(String path, String name) {
        return path.equalsIgnoreCase(name)
                || (!name.isEmpty()
                        && path.length() > name.length()
                        && path.charAt(path.length() - name.length() - 1) == '/'
                        && path.regionMatches(true, path.length() - name.length(), name, 0, name.length()));
    }

    private String columnsInWords() {
        String named = columns.stream().limit(NAMED_COLUMNS).collect(Collectors.joining(", "));
        int more = columns.size() - NAMED_COLUMNS;
        return more > 0 ? Messages.of("exchange.csv.manyColumns", named, more) : named;
    }
}
