package app.rungs.ui.entry;

import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.ProseInput;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The title of a page, edited where it stands: large, wrapped, one paragraph. Enter commits it. */
final class TitleInput implements FieldInput<String> {

    private final ProseInput input = new ProseInput(1);

    TitleInput() {
        control().getStyleClass().add("title-input");
        control().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                commit();
                key.consume();
            }
        });
    }

    @Override
    public Node node() {
        return input.node();
    }

    @Override
    public TextArea control() {
        return input.control();
    }

    @Override
    public void show(@Nullable String value) {
        input.show(value);
    }

    @Override
    public void onCommit(Consumer<@Nullable String> listener) {
        input.onCommit(value -> listener.accept(value == null ? null : value.replaceAll("\\s*\\R\\s*", " ")));
    }

    @Override
    public void showProblem(String words) {
        input.showProblem(words);
    }

    @Override
    public void commit() {
        input.commit();
    }
}
