package app.rungs.ui.interview;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.OpeningKey;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks what others are to read in the place of a name. Enter redacts it, Esc leaves it. */
final class RedactForm extends VBox {

    private final ReaderViewModel model;
    private final TextField name = new TextField();
    private final TextField replacement = new TextField();
    private final CheckBox here = new CheckBox(Messages.of("interview.redact.here"));
    private final OpeningKey opening = new OpeningKey(this);
    private Runnable done = () -> {};

    RedactForm(ReaderViewModel model) {
        this.model = model;
        getStyleClass().addAll("floating", "redact-form");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var title = new Label(Messages.of("interview.redact.title"));
        title.getStyleClass().add("strong");
        var why = new Label(Messages.of("interview.redact.why"));
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        var buttons = new HBox(
                Buttons.secondary(Messages.of("interview.redact.make"), null, this::redact),
                Buttons.quiet(Messages.of("entry.cancel"), null, this::shut));
        buttons.getStyleClass().add("link-buttons");
        getChildren()
                .setAll(
                        title,
                        labelled(Messages.of("field.redaction.term"), name),
                        labelled(Messages.of("field.redaction.replacement"), replacement),
                        here,
                        why,
                        buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                shut();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
                redact();
                key.consume();
            }
        });
    }

    void open(String words, String proposed, Runnable after) {
        done = after;
        name.setText(words.strip());
        replacement.setText(proposed);
        here.setSelected(false);
        setVisible(true);
        opening.opened();
        replacement.requestFocus();
        replacement.selectAll();
    }

    void shut() {
        if (isVisible()) {
            setVisible(false);
            done.run();
        }
    }

    private void redact() {
        if (!name.getText().isBlank() && !replacement.getText().isBlank()) {
            model.redact(name.getText(), replacement.getText(), here.isSelected());
            shut();
        }
    }

    private static VBox labelled(String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(label, field);
    }
}
