package app.rungs.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/** Text of several lines, in a field that grows with it. Enter starts a line; Ctrl+Enter commits. */
public final class ProseInput implements FieldInput<String> {

    private final GrowingArea area;
    private final ProblemWords words;
    private final TypedText<String> typed;

    public ProseInput() {
        this(2);
    }

    /** @param leastRows how many lines the field is high while there are fewer, from 1 */
    public ProseInput(int leastRows) {
        area = new GrowingArea(leastRows);
        words = new ProblemWords(area, area);
        typed = new TypedText<>(area, words, text -> Reading.of(TextInput.kept(text)), Function.identity());
    }

    /** Shows {@code words} while the field is blank. */
    public ProseInput prompt(String words) {
        area.setPromptText(words);
        return this;
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public TextArea control() {
        return area;
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
