package app.rungs.ui.kit;

import javafx.scene.control.TextArea;

/** Text of several lines, in a field that grows with it. Enter starts a line; Ctrl+Enter commits. */
public final class ProseInput extends TypedInput<String, TextArea> {

    public ProseInput() {
        this(2);
    }

    /** @param leastRows how many lines the field is high while there are fewer, from 1 */
    public ProseInput(int leastRows) {
        super(new GrowingArea(leastRows));
    }

    @Override
    Reading<String> read(String text) {
        return Reading.of(TextInput.kept(text));
    }

    @Override
    String print(String value) {
        return value;
    }

    /** Shows {@code words} while the field is blank. */
    public ProseInput prompt(String words) {
        field.setPromptText(words);
        return this;
    }
}
