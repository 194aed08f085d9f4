package app.rungs.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** One line of text. Blank text is no value; blanks around the words are not kept. */
public final class TextInput implements FieldInput<String> {

    private final TextField field = new TextField();
    private final ProblemWords words = new ProblemWords(field, field);
    private Function<String, Optional<String>> problem = _ -> Optional.empty();
    private final TypedText<String> typed = new TypedText<>(field, words, this::read, Function.identity());

    /** Shows {@code words} while the field is blank. */
    public TextInput prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    /** Commits no text that {@code problem} has words about. */
    public TextInput refusing(Function<String, Optional<String>> problem) {
        this.problem = problem;
        return this;
    }

    private Reading<String> read(String text) {
        var kept = kept(text);
        return kept == null
                ? Reading.of(null)
                : problem.apply(text).map(Reading::<String>wrong).orElseGet(() -> Reading.of(kept));
    }

    /** The text without blanks around it; null if nothing is left. */
    static @Nullable String kept(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
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
    public void show(@Nullable String value) {
        typed.show(value);
    }

    @Override
    public void onCommit(Consumer<@Nullable String> listener) {
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
