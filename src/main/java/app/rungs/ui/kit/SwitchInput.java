package app.rungs.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** On or off, with the words beside it: a check box drawn as a switch, so that it is announced as one. */
public final class SwitchInput implements FieldInput<Boolean> {

    private final CheckBox box;
    private final ProblemWords words;
    private final List<Consumer<@Nullable Boolean>> listeners = new ArrayList<>();

    /** @param name what is on or off */
    public SwitchInput(String name) {
        box = new CheckBox(name);
        box.getStyleClass().add("switch");
        words = new ProblemWords(box, box);
        box.setOnAction(_ -> listeners.forEach(listener -> listener.accept(box.isSelected())));
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public CheckBox control() {
        return box;
    }

    /** Shows {@code value}; null is off. */
    @Override
    public void show(@Nullable Boolean value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    public void onCommit(Consumer<@Nullable Boolean> listener) {
        listeners.add(listener);
    }

    @Override
    public void showProblem(String words) {
        this.words.say(words);
    }

    /** Nothing to do: a switch is committed when it is thrown. */
    @Override
    public void commit() {}
}
