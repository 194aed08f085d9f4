package app.rungs.exchange.csv;

import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file. Its rows are read whenever they are asked for: a million of them need no more memory than their text.
 *
 * @param separator what parts its cells
 * @param headerRows how many rows its header has
 * @param columns the columns' full names, all different: {@code IEEE Standard/SAIDI Without MED}
 * @param rowCount how many rows are below the header; empty ones are left out
 * @param preview its columns and first rows
 * @param file where the rows are
 */
public record CsvTable(
        char separator, int headerRows, List<String> columns, int rowCount, Preview preview, TextFile file) {

    private static final int PREVIEW_ROWS = 20;
    private static final int NAMED_COLUMNS = 40;

    public CsvTable {
        columns = List.copyOf(columns);
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
            return new Look(file, by, headerRows).table();
        } catch (CsvParseException broken) {
            throw new Refusal(Messages.of("exchange.csv.broken", file.name()));
        }
    }

    /**
     * The same table with another number of header rows: its first rows are read, and no more.
     *
     * @throws Refusal if it has no row below its header then
     */
    public CsvTable withHeader(int rows) {
        var first = Records.stream(file.text(), separator)
                .limit(Math.max(rows, headerRows))
                .toList();
        int count = first.size() < rows ? 0 : rowCount + filled(first, headerRows) - filled(first, rows);
        return of(file, separator, first.subList(0, Math.min(rows, first.size())), columns.size(), count);
    }

    /** The rows below the header, one after the other; empty ones are left out. */
    public Stream<Row> stream() {
        return below(file, separator, headerRows);
    }

    /** The same at once, for a table that is known to be small. */
    public List<Row> rows() {
        return stream().toList();
    }

    private static Stream<Row> below(TextFile file, char separator, int headerRows) {
        return Records.stream(file.text(), separator).skip(headerRows).filter(row -> !row.isBlank());
    }

    /** One look through a file, which keeps its first rows only. */
    private static final class Look {

        private final TextFile file;
        private final char separator;
        private final List<Row> first;
        private final int header;

        Look(TextFile file, char separator, @Nullable Integer headerRows) {
            this.file = file;
            this.separator = separator;
            int most = Math.max(Header.MOST_ROWS + 1, headerRows == null ? 0 : headerRows);
            first = Records.stream(file.text(), separator).limit(most).toList();
            header = headerRows == null ? Header.guess(first) : headerRows;
        }

        CsvTable table() {
            int width = Records.stream(file.text(), separator)
                    .mapToInt(Header::width)
                    .max()
                    .orElse(0);
            int count = header < 1
                    ? 0
                    : Math.toIntExact(below(file, separator, header).count());
            return of(file, separator, count == 0 ? List.of() : first.subList(0, header), width, count);
        }
    }

    private static CsvTable of(TextFile file, char separator, List<Row> header, int width, int count) {
        if (count <= 0) {
            throw new Refusal(Messages.of("exchange.csv.noRows", file.name()));
        }
        var columns = Header.names(header, width);
        var shown = below(file, separator, header.size()).limit(PREVIEW_ROWS).toList();
        return new CsvTable(separator, header.size(), columns, count, new Preview(columns, shown), file);
    }

    /** How many of the first rows have something in them. */
    private static int filled(List<Row> first, int rows) {
        return (int) first.stream().limit(rows).filter(row -> !row.isBlank()).count();
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
