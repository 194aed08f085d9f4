package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A number, whole or decimal, within limits. What is not a number stays visible and is not committed. */
public final class NumberInput<N extends Number> implements FieldInput<N> {

    private final TextField field = new TextField();
    private final ProblemWords words = new ProblemWords(field, field);
    private final TypedText<N> typed;

    private NumberInput(Function<BigDecimal, Reading<N>> accept) {
        field.getStyleClass().add("number");
        typed = new TypedText<>(field, words, text -> read(text, accept), NumberText::print);
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

    private static <N extends Number> Reading<N> read(String text, Function<BigDecimal, Reading<N>> accept) {
        var reading = NumberText.read(text);
        if (reading.problem() != null) {
            return Reading.wrong(reading.problem());
        }
        return reading.value() == null ? Reading.of(null) : accept.apply(reading.value());
    }

    private static boolean within(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static <N extends Number> Reading<N> outside(String least, String most) {
        return Reading.wrong(Messages.of("kit.number.outside", least, most));
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public TextField control() {
        return field;
    }

    @Override
    public void show(@Nullable N value) {
        typed.show(value);
    }

    @Override
    public void onCommit(Consumer<@Nullable N> listener) {
        typed.onCommit(listener);
    }

    @Override
    public void showProblem(String words) {
        this.words.say(words);
    }

    @Override
    public void commit() {
        typed.commit();
    }
}
