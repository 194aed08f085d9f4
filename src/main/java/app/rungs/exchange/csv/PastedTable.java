package app.rungs.exchange.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text that is a table, as spreadsheets put it on the clipboard and into files.
 *
 * @param header what stands above each column; empty where nothing seems to
 * @param rows the cells below, in every row as many
 */
public record PastedTable(List<String> header, List<Row> rows) {

    /** The longest words that can be a heading. */
    private static final int LONGEST = 40;

    public PastedTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a text as a table. Empty for one that is none: less than two rows or columns, rows of different lengths, or commas
     * that only belong to sentences.
     */
    public static Optional<PastedTable> of(String text) {
        char separator = Separator.of(text);
        var rows = Records.read(text.strip(), separator).stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        var first = rows.getFirst().cells();
        boolean even =
                first.size() > 1 && rows.stream().allMatch(row -> row.cells().size() == first.size());
        boolean headed = isHeader(first);
        if (!even || separator != '\t' && !headed) {
            return Optional.empty();
        }
        return Optional.of(
                headed ? new PastedTable(first, rows.subList(1, rows.size())) : new PastedTable(List.of(), rows));
    }

    /** Each row in words: its first cell, and below it each other one that says something, after its heading. */
    public List<String> inWords() {
        return rows.stream().map(row -> words(row.cells())).toList();
    }

    private String words(List<String> cells) {
        var lines = IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isBlank())
                .mapToObj(at -> line(at, cells.get(at).strip()))
                .toList();
        return String.join("\n", lines);
    }

    private String line(int at, String cell) {
        return at == 0 || header.isEmpty() ? cell : header.get(at).strip() + ": " + cell;
    }

    /** Short words, all different, and nothing that goes on after a comma as a sentence does, or that is a number. */
    private static boolean isHeader(List<String> cells) {
        return new HashSet<>(cells).size() == cells.size()
                && cells.stream()
                        .allMatch(cell -> !cell.isBlank()
                                && cell.length() <= LONGEST
                                && !cell.startsWith(" ")
                                && cell.chars().anyMatch(Character::isLetter)
                                && !Character.isDigit(cell.charAt(0)));
    }
}
