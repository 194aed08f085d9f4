package app.rungs.ui.entry;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Short fields in two columns, or in one where there is no room for two. */
final class FieldColumns extends Region {

    private static final double BOTH = 440;
    private static final double GAP = 16;
    private static final double LINE = 12;

    void add(Node row) {
        getChildren().add(row);
        setManaged(true);
    }

    FieldColumns() {
        setManaged(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Places the rows, or only reckons how high they are together. */
    private double place(double width, boolean move) {
        var rows = getManagedChildren();
        int columns = width < BOTH ? 1 : 2;
        double cell = snapSizeX((width - (columns - 1) * GAP) / columns - 0.5);
        double top = 0;
        for (int first = 0; first < rows.size(); first += columns) {
            double height = 0;
            int last = Math.min(first + columns, rows.size());
            for (int at = first; at < last; at++) {
                height = Math.max(height, rows.get(at).prefHeight(cell));
            }
            for (int at = first; move && at < last; at++) {
                rows.get(at).resizeRelocate((at - first) * (cell + GAP), top, cell, height);
            }
            top += height + LINE;
        }
        return Math.max(0, top - LINE);
    }
}
