package app.rungs.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips. */
public final class Tips {

    private Tips() {}

    /**
     * Explains {@code control}. The tooltip is made once the mouse is there: a window has many of them, and few are ever
     * seen.
     */
    public static void over(Control control, String words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
    }

    /** Shows the whole text of {@code label} as its tooltip, while it is cut short. */
    public static void whenCut(Labeled label) {
        label.textTruncatedProperty().subscribe(cut -> {
            if (cut) {
                var tip = new Tooltip();
                tip.textProperty().bind(label.textProperty());
                tip.setWrapText(true);
                tip.setMaxWidth(360);
                label.setTooltip(tip);
            } else {
                label.setTooltip(null);
            }
        });
    }
}
