package app.rungs.ui.kit;

import app.rungs.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/** A field that narrows down what is below it. Esc, or the cross, clears it. */
public final class SearchBox extends CustomTextField {

    /** @param prompt what is searched, such as "Filter jobs" */
    public SearchBox(String prompt) {
        getStyleClass().add("search-box");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        var clear = Buttons.icon(Icon.CLOSE, Messages.of("kit.search.clear"), this::clear);
        clear.setFocusTraversable(false);
        textProperty().map(String::isEmpty).subscribe(empty -> setRight(empty ? null : clear));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }

    /** What is searched for, without blanks around it. */
    public ObservableValue<String> query() {
        return textProperty().map(String::strip);
    }
}
