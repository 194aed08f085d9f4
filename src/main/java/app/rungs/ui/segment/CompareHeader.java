package app.rungs.ui.segment;

import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The head of a column: the segment's name, which leads to its profile, and the way to take it out. */
final class CompareHeader extends HBox {

    private final Runnable open;

    CompareHeader(Segment segment, boolean mayGo, Runnable open, Runnable remove) {
        this.open = open;
        getStyleClass().addAll("compare-header", "sticky");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(segment.name());
        setAccessibleHelp(Messages.of("segment.compare.keys"));
        Tooltip.install(this, new Tooltip(Messages.of("segment.compare.keys")));
        var name = new Label(segment.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(name);
        if (mayGo) {
            var button = Buttons.icon(Icon.CLOSE, Messages.of("segment.compare.remove", segment.name()), remove);
            button.setFocusTraversable(false);
            getChildren().add(button);
        }
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.isShortcutDown() || key.isAltDown()) {
                return;
            }
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.run();
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE && mayGo) {
                remove.run();
                key.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
