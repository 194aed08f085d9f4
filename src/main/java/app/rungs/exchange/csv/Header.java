package app.rungs.exchange.csv;

import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The header rows of a table: how many there are, and the columns' names in full. */
final class Header {

    /** Official tables have three at most; more are not looked for. */
    static final int MOST_ROWS = 5;

    private Header() {}

    /**
     * Guesses the number of header rows. It is one, unless the rows above the first that has a number in it look like
     * merged headings: each but the last with empty cells, and few columns without a heading at the end. A heading may be
     * merged downwards, so that the cells below it are empty.
     */
    static int guess(List<Row> rows) {
        int width = width(rows.subList(0, Math.min(rows.size(), MOST_ROWS + 1)));
        int above = 0;
        while (above < Math.min(rows.size(), MOST_ROWS + 1) && !hasNumber(rows.get(above))) {
            above++;
        }
        if (above < 2 || above > MOST_ROWS || above == rows.size()) {
            return 1;
        }
        var headings = rows.subList(0, above);
        long named = IntStream.range(0, width)
                .filter(column ->
                        headings.stream().anyMatch(row -> !row.cell(column).isBlank()))
                .count();
        boolean fullLast = named * 5 >= width * 4L && filled(rows.get(above - 1)) * 2 >= width;
        boolean mergedAbove = rows.subList(0, above - 1).stream().allMatch(row -> filled(row) < width);
        return fullLast && mergedAbove ? above : 1;
    }

    /**
     * The columns' names: the headings above each other, parted by slashes. An empty heading above the last row is part
     * of the merged cell to its left, as long as the heading above that reaches so far.
     */
    static List<String> names(List<Row> header, int width) {
        var paths = new ArrayList<List<String>>();
        for (int column = 0; column < width; column++) {
            paths.add(new ArrayList<>());
        }
        for (int level = 0; level < header.size(); level++) {
            boolean merges = level < header.size() - 1;
            String left = "";
            List<String> parentOfLeft = List.of();
            var parents = paths.stream().map(List::copyOf).toList();
            for (int column = 0; column < width; column++) {
                String cell = header.get(level).cell(column).replaceAll("\\s+", " ");
                if (cell.isEmpty() && merges && parents.get(column).equals(parentOfLeft)) {
                    cell = left;
                }
                left = cell;
                parentOfLeft = parents.get(column);
                if (!cell.isEmpty()) {
                    paths.get(column).add(cell);
                }
            }
        }
        return unique(paths);
    }

    private static List<String> unique(List<List<String>> paths) {
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var path : paths) {
            String name = path.isEmpty()
                    ? Messages.of("exchange.csv.unnamedColumn", names.size() + 1)
                    : String.join("/", path);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return List.copyOf(names);
    }

    private static boolean hasNumber(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.strip().matches("[-+−]?[\\d.,]*\\d%?"));
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** How many columns the rows have; cells left empty in every row at the right are none. */
    static int width(List<Row> rows) {
        return rows.stream().mapToInt(Header::width).max().orElse(0);
    }

    static int width(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
