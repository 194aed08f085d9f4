package app.rungs.exchange.csv;

import app.rungs.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period as tables write it: a year, a quarter, a month or a day. It stands for its last day. */
public final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern QUARTER = Pattern.compile("(?i)(?:(\\d{4})[ -]?Q([1-9])|Q([1-9])[ /-]?(\\d{4}))");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?i)(\\p{L}{3})\\p{L}*\\.?[ -](\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PeriodText() {}

    /**
     * A period read.
     *
     * @param day its last day; null where there is none, or a problem
     * @param problem why it could not be read; null where it could
     */
    public record Read(@Nullable LocalDate day, @Nullable String problem) {}

    /** Reads a cell; a blank one has neither day nor problem. */
    public static Read read(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return new Read(null, null);
        }
        try {
            var day = day(text);
            return day == null ? new Read(null, Messages.of("exchange.csv.noPeriod", text)) : inReach(text, day);
        } catch (DateTimeException noSuchDay) {
            return new Read(null, Messages.of("exchange.csv.noSuchDay", text));
        } catch (Ambiguous twoDays) {
            return new Read(null, Messages.of("exchange.csv.twoDays", text));
        }
    }

    /** 03/04/2018 is a day in March to some and in April to others. */
    private static final class Ambiguous extends RuntimeException {}

    private static Read inReach(String text, LocalDate day) {
        return day.getYear() < 1800 || day.getYear() > 2200
                ? new Read(null, Messages.of("exchange.csv.noSuchDay", text))
                : new Read(day, null);
    }

    private static @Nullable LocalDate day(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return Year.parse(year.group(1)).atMonth(12).atEndOfMonth();
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            boolean first = quarter.group(1) != null;
            int number = Integer.parseInt(quarter.group(first ? 2 : 3));
            return YearMonth.of(Integer.parseInt(quarter.group(first ? 1 : 4)), number * 3)
                    .atEndOfMonth();
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return YearMonth.of(number(month.group(1)), number(month.group(2))).atEndOfMonth();
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return LocalDate.of(number(dotted.group(3)), number(dotted.group(2)), number(dotted.group(1)));
        }
        return inWords(text);
    }

    private static @Nullable LocalDate inWords(String text) {
        var slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            int one = number(slashed.group(1));
            int two = number(slashed.group(2));
            if (one <= 12 && two <= 12 && one != two) {
                throw new Ambiguous();
            }
            return LocalDate.of(
                    number(slashed.group(3)),
                    Math.min(one, two) > 12 ? 13 : one > 12 ? two : one,
                    one > 12 ? one : two);
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1;
            return month == 0
                    ? null
                    : YearMonth.of(number(named.group(2)), month).atEndOfMonth();
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
