package app.rungs.ui.entry;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.DateInput;
import app.rungs.ui.kit.IntoView;
import app.rungs.ui.kit.OpeningKey;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Asks for the day to look again at a piece of evidence. Enter sets it, a blank takes it away, Esc leaves it. */
public final class RecheckForm extends HBox {

    private final DateInput input = new DateInput();
    private final OpeningKey opening = new OpeningKey(this);
    private final Consumer<@Nullable LocalDate> set;
    private @Nullable LocalDate day;
    private @Nullable Node opener;

    /** @param set hears the day, or null where evidence is to age as its class does */
    public RecheckForm(@Nullable LocalDate now, Consumer<@Nullable LocalDate> set) {
        this.set = set;
        day = now;
        getStyleClass().add("recheck-form");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var label = new Label(Messages.of("entry.recheck.on"));
        label.getStyleClass().add("caption");
        label.setLabelFor(input.control());
        label.setMinWidth(USE_PREF_SIZE);
        input.control().setAccessibleText(Messages.of("entry.recheck.on"));
        input.show(now);
        input.onCommit(typed -> day = typed);
        getChildren()
                .setAll(
                        label,
                        input.node(),
                        Buttons.secondary(Messages.of("entry.recheck.set"), null, this::finish),
                        Buttons.quiet(Messages.of("entry.cancel"), null, this::shut));
        if (now != null) {
            getChildren().add(3, Buttons.quiet(Messages.of("entry.recheck.clear"), null, () -> set.accept(null)));
        }
        // It has its height once it is laid out.
        heightProperty().subscribe(_ -> IntoView.scroll(this));
        // What is typed or clicked here is none of the row's business.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public void open() {
        opener = getScene().getFocusOwner();
        setVisible(true);
        opening.opened();
        input.control().requestFocus();
        input.control().selectAll();
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            finish();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            shut();
        } else {
            return;
        }
        key.consume();
    }

    private void shut() {
        setVisible(false);
        if (opener != null) {
            opener.requestFocus();
        }
    }

    /** What cannot be read stays, with the words that say why. */
    private void finish() {
        input.commit();
        if (input.control().getAccessibleHelp().isBlank()) {
            set.accept(day);
        }
    }
}
