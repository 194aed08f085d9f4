package app.rungs.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as high as its text. Tab leaves it, as it leaves every other field. */
public final class GrowingArea extends TextArea {

    /** Measures the text at the width it will have, before it is laid out. */
    private final Text ruler = new Text();

    /** @param leastRows how many lines it is high while there are fewer, from 1 */
    public GrowingArea(int leastRows) {
        getStyleClass().add("growing-area");
        setWrapText(true);
        setPrefRowCount(leastRows);
        ruler.fontProperty().bind(fontProperty());
        textProperty().subscribe(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    /** The height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double rows = super.computePrefHeight(width);
        double beside = snappedLeftInset() + snappedRightInset();
        double around = snappedTopInset() + snappedBottomInset();
        if (lookup(".content") instanceof Region content) {
            beside += content.snappedLeftInset() + content.snappedRightInset();
            around += content.snappedTopInset() + content.snappedBottomInset();
        }
        double room = (width > 0 ? width : getWidth()) - beside;
        if (room <= 0) {
            return rows;
        }
        ruler.setWrappingWidth(room);
        // A last line break opens a line that the ruler would not count.
        ruler.setText(getText().endsWith("\n") ? getText() + " " : getText());
        return Math.max(rows, Math.ceil(ruler.getLayoutBounds().getHeight() + around) + 2);
    }

    private void leaveOnTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
