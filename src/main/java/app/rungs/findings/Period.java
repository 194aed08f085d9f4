package app.rungs.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The period a value is for, told by its last day. */
public final class Period {

    private Period() {}

    /** A year by its last day is {@code 2018}, a month {@code 2018-06}, any other day itself; empty without a day. */
    public static String of(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
            return Integer.toString(day.getYear());
        }
        var month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month.toString() : day.toString();
    }
}
