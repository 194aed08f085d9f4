package app.rungs.exchange.csv;

import java.util.HashMap;
import java.util.List;

/** Finds out what parts the cells of a table: a comma, a semicolon, a tab or a bar. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');
    /** How much of the text is looked at, in characters. */
    private static final int SAMPLE = 32 * 1024;

    private Separator() {}

    /**
     * The separator that the text names or, without one, that cuts most rows into the same number of cells, the first row
     * among them; a comma in doubt.
     */
    static char of(String text) {
        var named = Records.separatorLine(text);
        if (!named.isEmpty()) {
            return named.charAt(4);
        }
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(Records.read(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<Row> rows) {
        var widths = new HashMap<Integer, Integer>();
        for (var row : rows) {
            if (row.cells().size() > 1) {
                widths.merge(row.cells().size(), 1, Integer::sum);
            }
        }
        if (widths.isEmpty()) {
            return 0;
        }
        int first = widths.getOrDefault(rows.getFirst().cells().size(), 0);
        int most = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most + 2 * first;
    }
}
