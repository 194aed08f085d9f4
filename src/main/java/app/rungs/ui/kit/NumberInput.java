package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.TextField;

/** A number, whole or decimal, within limits. What is not a number stays visible and is not committed. */
public final class NumberInput<N extends Number> extends TypedInput<N, TextField> {

    private final Function<BigDecimal, Reading<N>> accept;

    private NumberInput(Function<BigDecimal, Reading<N>> accept) {
        super(new TextField());
        this.accept = accept;
        field.getStyleClass().add("number");
    }

    /** A whole number from {@code least} to {@code most}, both allowed. */
    public static NumberInput<Integer> whole(int least, int most) {
        return new NumberInput<>(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                return Reading.wrong(Messages.of("kit.number.whole"));
            }
            return within(number, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                    ? Reading.of(number.intValueExact())
                    : outside(NumberText.print(least), NumberText.print(most));
        });
    }

    /** Any number that a double can hold. */
    public static NumberInput<Double> decimal() {
        return new NumberInput<>(number -> Double.isFinite(number.doubleValue())
                ? Reading.of(number.doubleValue())
                : Reading.wrong(Messages.of("kit.number.large")));
    }

    /** A number from {@code least} to {@code most}, both allowed. */
    public static NumberInput<Double> decimal(double least, double most) {
        return new NumberInput<>(number -> within(number, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                ? Reading.of(number.doubleValue())
                : outside(NumberText.print(least), NumberText.print(most)));
    }

    /** Shows {@code words} while the field is blank. */
    public NumberInput<N> prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    @Override
    Reading<N> read(String text) {
        var reading = NumberText.read(text);
        if (reading.problem() != null) {
            return Reading.wrong(reading.problem());
        }
        return reading.value() == null ? Reading.of(null) : accept.apply(reading.value());
    }

    @Override
    String print(N value) {
        return NumberText.print(value);
    }

    private static boolean within(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static <N extends Number> Reading<N> outside(String least, String most) {
        return Reading.wrong(Messages.of("kit.number.outside", least, most));
    }
}
