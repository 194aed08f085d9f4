package app.rungs.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field with its name, and the words that help to fill it in. */
public final class FieldRow extends VBox {

    private final Label name = new Label();

    /** The name above the field. */
    public FieldRow(String name, FieldInput<?> input) {
        this(name, input, false);
    }

    private FieldRow(String words, FieldInput<?> input, boolean beside) {
        getStyleClass().add("field-row");
        name.setText(words);
        name.getStyleClass().add("field-name");
        name.setLabelFor(input.control());
        input.control().setAccessibleText(words);
        if (beside) {
            name.getStyleClass().add("field-name-beside");
            var line = new HBox(name, input.node());
            line.getStyleClass().add("field-line");
            HBox.setHgrow(input.node(), Priority.ALWAYS);
            getChildren().setAll(line);
        } else {
            getChildren().setAll(name, input.node());
        }
    }

    /** The name to the left of the field, as in a list of properties. */
    public static FieldRow beside(String name, FieldInput<?> input) {
        return new FieldRow(name, input, true);
    }

    /** Says under the field how to fill it in. */
    public FieldRow hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().add(hint);
        return this;
    }
}
