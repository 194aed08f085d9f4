package app.rungs.ui.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Tooltips for words that had to be cut. */
public final class Tips {

    private Tips() {}

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
