package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it. The decimal sign is a point or a comma; blanks may group digits. A comma before
 * exactly three digits could be either and is asked back rather than guessed.
 */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private NumberText() {}

    static Reading<BigDecimal> read(String text) {
        var plain = text.strip().replace('\u2212', '-').replaceAll("(?<=\\d)[ \u00a0\u2009\u202f](?=\\d{3})", "");
        if (plain.isEmpty()) {
            return Reading.of(null);
        }
        if (EITHER.matcher(plain).matches()) {
            return Reading.wrong(Messages.of("kit.number.either", plain.replace(",", ""), plain.replace(',', '.')));
        }
        if (!NUMBER.matcher(plain).matches()) {
            return Reading.wrong(Messages.of("kit.number.wrong"));
        }
        return Reading.of(new BigDecimal(plain.replace(',', '.')));
    }

    static String print(Number number) {
        var exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
