package app.rungs.ui.interview;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;

/**
 * The scroll bar of a transcript. How high paragraphs are that were never in view is estimated from how many letters fit a line,
 * which need not be exact: at both ends it is.
 */
final class WordsBar extends ScrollBar {

    /** The least part of its track the thumb takes, so that it can be taken hold of. */
    private static final double SHORTEST_THUMB = 0.06;

    private double[] begins = {0};
    private double estimatedFor = -1;
    private boolean moving;

    /** @param moved hears of where the user wants it */
    WordsBar(DoubleConsumer moved) {
        setOrientation(Orientation.VERTICAL);
        setManaged(false);
        setCursor(Cursor.DEFAULT);
        valueProperty().subscribe((_, value) -> {
            if (!moving) {
                moved.accept(value.doubleValue());
            }
        });
    }

    /** Has what was estimated estimated anew. */
    void forget() {
        estimatedFor = -1;
    }

    /** How far down each paragraph begins where {@code width} pixels are for words with letters of {@code letter} pixels. */
    void estimate(TranscriptModel words, double width, double letter, double lineHeight) {
        if (estimatedFor == width) {
            return;
        }
        estimatedFor = width;
        begins = new double[words.size() + 1];
        for (int line = 0; line < words.size(); line++) {
            double lines = Math.max(1, Math.ceil(words.text(line).length() * letter / width));
            begins[line + 1] = begins[line] + (lines + 0.5) * lineHeight;
        }
        setUnitIncrement(lineHeight);
    }

    /**
     * Shows where the words are.
     *
     * @param top the first paragraph in view
     * @param part how much of it is above the view, from 0 to 1
     * @param atEnd whether the last words are in view to their end
     * @param height of the view, in pixels
     */
    void showPosition(int top, double part, boolean atEnd, double height) {
        moving = true;
        double whole = Math.max(1, begins[begins.length - 1]);
        double way = Math.max(whole - height, 1);
        setVisible(top > 0 || part > 0 || !atEnd);
        setMax(way);
        setVisibleAmount(way * Math.clamp(height / whole, SHORTEST_THUMB, 1));
        setBlockIncrement(height);
        setValue(atEnd ? way : Math.min(way, begins[top] + part * (begins[top + 1] - begins[top])));
        moving = false;
    }

    /** The paragraph that begins at or before a value. */
    int line(double value) {
        int found = Arrays.binarySearch(begins, value);
        return Math.clamp(found >= 0 ? found : -found - 2L, 0, begins.length - 2);
    }

    /** How much of that paragraph is above the view, from 0 to 1. */
    double part(double value) {
        int line = line(value);
        return (value - begins[line]) / (begins[line + 1] - begins[line]);
    }
}
