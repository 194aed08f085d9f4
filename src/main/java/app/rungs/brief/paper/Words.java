package app.rungs.brief.paper;

import app.rungs.model.Hand;
import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers, dates and hands the same way on every machine, so that the same brief has the same bytes. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {}

    /** As a reader writes it, or that there is none. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? Messages.of("brief.date.none") : DATE.format(date);
    }

    /** With thousands. */
    public static String count(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** With thousands, and one decimal unless it is whole. */
    public static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.1f", rounded);
    }

    /** A large number in thousands, millions or billions, to three digits: 16.8M. */
    public static String brief(double value) {
        double size = Math.abs(value);
        int step = size >= 1e9 ? 3 : size >= 1e6 ? 2 : size >= 1e4 ? 1 : 0;
        if (step == 0) {
            return number(value);
        }
        var scaled = BigDecimal.valueOf(value)
                .scaleByPowerOfTen(-3 * step)
                .round(new MathContext(3))
                .stripTrailingZeros();
        return scaled.toPlainString() + " kMB".charAt(step);
    }

    /** For attributes: at most two decimals, no thousands, never an exponent. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How near the teller was. */
    public static String hand(@Nullable Hand hand) {
        return switch (hand) {
            case FIRST -> Messages.of("brief.hand.first");
            case SECOND -> Messages.of("brief.hand.second");
            case THIRD -> Messages.of("brief.hand.third");
            case null -> Messages.of("brief.hand.document");
        };
    }
}
