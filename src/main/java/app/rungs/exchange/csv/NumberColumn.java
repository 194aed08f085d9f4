package app.rungs.exchange.csv;

import app.rungs.text.Messages;
import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one column. What a comma means is settled for the whole column, by those cells that can mean
 * only one thing ({@code 1,234.5} or {@code 12,5}); where none does, a cell that could mean two numbers is not read.
 */
final class NumberColumn {

    private static final String SIGN = "[-+]?";
    private static final Pattern PLAIN = Pattern.compile(SIGN + "(?:\\d+|\\d*\\.\\d+|\\d+\\.)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern POINT = Pattern.compile(SIGN + "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile(SIGN + "(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?");
    private static final Pattern SPACED =
            Pattern.compile(SIGN + "\\d{1,3}(?:[ \u00A0\u2009\u202F]\\d{3})+(?:[.,]\\d+)?");
    /** One comma or point with three digits behind it: thousands to some, a fraction to others. */
    private static final Pattern THREE = Pattern.compile(SIGN + "[1-9]\\d{0,2}([.,])\\d{3}");

    private enum Style {
        POINT,
        COMMA,
        UNKNOWN
    }

    private final Style style;

    private NumberColumn(Style style) {
        this.style = style;
    }

    /**
     * Looks through a column.
     *
     * @param cells its cells, those without a number too
     * @param separator what parts the cells: a comma leaves only the point for fractions, as programs write them
     */
    static NumberColumn of(Stream<String> cells, char separator) {
        var seen = EnumSet.noneOf(Style.class);
        cells.map(NumberColumn::plain).forEach(cell -> {
            if (onlyPoint(cell)) {
                seen.add(Style.POINT);
            } else if (onlyComma(cell)) {
                seen.add(Style.COMMA);
            }
        });
        boolean comma = seen.contains(Style.COMMA);
        // Quoted decimal commas in a comma separated file: believed where no cell says otherwise.
        boolean point = seen.contains(Style.POINT) || (separator == ',' && !comma);
        if (point == comma) {
            return new NumberColumn(Style.UNKNOWN);
        }
        return new NumberColumn(point ? Style.POINT : Style.COMMA);
    }

    /** The number in a cell, or null: then {@link #reason} says why. */
    @Nullable
    Double number(String cell) {
        String text = plain(cell);
        boolean ambiguous = THREE.matcher(text).matches() && style == Style.UNKNOWN;
        if (ambiguous) {
            return null;
        }
        if (style == Style.COMMA) {
            boolean commas = COMMA.matcher(text).matches();
            return commas ? parsed(text.replace(".", "").replace(',', '.')) : null;
        }
        if (PLAIN.matcher(text).matches()) {
            return parsed(text);
        }
        return style == Style.POINT && POINT.matcher(text).matches() ? parsed(text.replace(",", "")) : null;
    }

    /** Why a cell has no number, as a sentence with its next step. */
    String reason(String cell) {
        String text = plain(cell);
        if (THREE.matcher(text).matches()) {
            return Messages.of("exchange.csv.ambiguousNumber", cell);
        }
        boolean number = onlyPoint(text) || onlyComma(text);
        return number ? Messages.of("exchange.csv.otherNumbers", cell) : Messages.of("exchange.csv.noNumber", cell);
    }

    private static @Nullable Double parsed(String text) {
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? number : null;
    }

    /** A typographic minus is a minus, and spaces between thousands say nothing. */
    private static String plain(String cell) {
        String text = cell.strip().replace('\u2212', '-');
        return SPACED.matcher(text).matches() ? text.replaceAll("[ \u00A0\u2009\u202F]", "") : text;
    }

    private static boolean onlyPoint(String text) {
        return !THREE.matcher(text).matches()
                && ((PLAIN.matcher(text).matches() && text.indexOf('.') >= 0)
                        || (POINT.matcher(text).matches()));
    }

    private static boolean onlyComma(String text) {
        return !THREE.matcher(text).matches()
                && !POINT.matcher(text).matches()
                && !PLAIN.matcher(text).matches()
                && COMMA.matcher(text).matches();
    }
}
