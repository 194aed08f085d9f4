package app.rungs.ui.job.obstacle;

import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Amounts of money a year in three digits that count: 16.8 million, 483 thousand, 950. */
final class Money {

    private static final MathContext DIGITS = new MathContext(3);

    private Money() {}

    static String of(double amount) {
        if (amount >= 999_500_000) {
            return Messages.of("obstacle.money.billion", digits(amount / 1e9));
        } else if (amount >= 999_500) {
            return Messages.of("obstacle.money.million", digits(amount / 1e6));
        } else if (amount >= 9_995) {
            return Messages.of("obstacle.money.thousand", digits(amount / 1e3));
        }
        return String.format(Locale.ROOT, "%,.0f", amount);
    }

    private static String digits(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
