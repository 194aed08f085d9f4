package app.rungs.ui.kit;

import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;

/** A place in the sidebar. The selected one stays selected when it is pressed again. */
public final class SidebarItem extends ToggleButton {

    /** @param tip what its tooltip says */
    public SidebarItem(Icon icon, String words, String tip, Runnable go) {
        super(words, icon.node());
        getStyleClass().setAll("nav-item");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words);
        Tips.over(this, tip);
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
