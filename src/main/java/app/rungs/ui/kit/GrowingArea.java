package app.rungs.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A text area as high as its text. Tab leaves it, as it leaves every other field. */
final class GrowingArea extends TextArea {

    private @Nullable Text measured;

    GrowingArea(int leastRows) {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(leastRows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (measured == null && lookup(".content .text") instanceof Text text) {
            measured = text;
            text.layoutBoundsProperty().subscribe(_ -> requestParentLayout());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double rows = super.computePrefHeight(width);
        if (measured == null) {
            return rows;
        }
        double around = snappedTopInset() + snappedBottomInset();
        var content = lookup(".content");
        if (content instanceof Region region) {
            around += region.snappedTopInset() + region.snappedBottomInset();
        }
        return Math.max(rows, Math.ceil(measured.getLayoutBounds().getHeight() + around) + 1);
    }

    private void leaveOnTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
