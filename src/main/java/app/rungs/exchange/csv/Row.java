package app.rungs.exchange.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its place in the file, from 1 and with header rows counted, as a spreadsheet shows it
 * @param cells its cells as written
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, without spaces around it; empty where the row is too short. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether no cell has anything in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
