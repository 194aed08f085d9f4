package app.rungs.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** One line of text. Blank text is no value; blanks around the words are not kept. */
public final class TextInput extends TypedInput<String, TextField> {

    private Function<String, Optional<String>> problem = _ -> Optional.empty();

    public TextInput() {
        super(new TextField());
    }

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

    @Override
    Reading<String> read(String text) {
        var kept = kept(text);
        return kept == null
                ? Reading.of(null)
                : problem.apply(text).map(Reading::<String>wrong).orElseGet(() -> Reading.of(kept));
    }

    @Override
    String print(String value) {
        return value;
    }

    /** The text without blanks around it; null if nothing is left. */
    static @Nullable String kept(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
