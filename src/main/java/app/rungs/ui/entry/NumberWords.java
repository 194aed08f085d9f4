package app.rungs.ui.entry;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as the screen says them: up to six digits that count, no zeros after the last of them. */
public final class NumberWords {

    private static final MathContext DIGITS = new MathContext(6);

    private NumberWords() {}

    public static String of(double number) {
        var exact = BigDecimal.valueOf(number).round(DIGITS);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
