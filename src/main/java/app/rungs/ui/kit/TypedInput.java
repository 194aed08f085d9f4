package app.rungs.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** A field whose value is typed as text: what the fields have in common, but for how each reads and prints its value. */
abstract class TypedInput<T, C extends TextInputControl> implements FieldInput<T> {

    final C field;
    final ProblemWords words;
    final TypedText<T> typed;

    TypedInput(C field) {
        this.field = field;
        words = new ProblemWords(field, field);
        typed = new TypedText<>(field, words, this::read, this::print);
    }

    /** The value that {@code text} stands for, or what is wrong with it. */
    abstract Reading<T> read(String text);

    /** How {@code value} stands in the field. */
    abstract String print(T value);

    @Override
    public final Node node() {
        return words;
    }

    @Override
    public final C control() {
        return field;
    }

    @Override
    public final void show(@Nullable T value) {
        typed.show(value);
    }

    @Override
    public final void onCommit(Consumer<@Nullable T> listener) {
        typed.onCommit(listener);
    }

    @Override
    public final void showProblem(String words) {
        this.words.say(words);
    }

    @Override
    public final void commit() {
        typed.commit();
    }
}
