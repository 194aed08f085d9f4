package app.rungs.ui.kit;

import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** A place in the sidebar. The selected one stays selected when it is pressed again. */
public final class SidebarItem extends ToggleButton {

    public SidebarItem(Icon icon, String words, Runnable go) {
        super(words, icon.node());
        getStyleClass().setAll("nav-item");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(_ -> go.run());
    }

    @Override
    public void fire() {
        if (isSelected()) {
            getOnAction().handle(new ActionEvent(this, this));
        } else {
            super.fire();
        }
    }
}
