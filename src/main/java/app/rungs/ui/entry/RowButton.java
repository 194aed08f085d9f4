package app.rungs.ui.entry;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row of a page that leads to an entry: one stop for the focus. Enter, Space or a click opens; the buttons at its end,
 * which show while the pointer or the focus is on the row, have a key each.
 */
class RowButton extends HBox {

    private final Runnable open;
    private final Map<KeyCode, Button> actions = new EnumMap<>(KeyCode.class);

    RowButton(String inWords, Runnable open) {
        this.open = open;
        getStyleClass().add("row-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(inWords);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                open.run();
            }
        });
        setOnKeyPressed(this::keyPressed);
    }

    /** Shows {@code content} in the row. */
    final void content(Node... content) {
        getChildren().setAll(content);
    }

    /** Puts {@code button} at the end of the row; {@code key} does the same. */
    final void action(Button button, KeyCode key) {
        actions.put(key, button);
        button.getStyleClass().add("row-action");
        button.setFocusTraversable(false);
        getChildren().add(button);
    }

    /** Lets {@code node} take the room the others leave. */
    static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            open.run();
            key.consume();
        } else if (key.getTarget() == this && actions.get(key.getCode()) instanceof Button action) {
            action.fire();
            key.consume();
        }
    }
}
