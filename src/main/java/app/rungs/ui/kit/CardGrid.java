package app.rungs.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Cards in columns that fill the width, every row as high as its highest card. A column is 260 px or wider; there are
 * never more than fit.
 */
public final class CardGrid extends Region {

    private static final double LEAST = 260;
    private static final double MOST = 420;
    private static final double GAP = 16;

    public CardGrid() {
        getStyleClass().add("card-grid");
    }

    public CardGrid(List<EntryCard> cards) {
        this();
        cards(cards);
    }

    /** Shows {@code cards} in place of those before. */
    public void cards(List<EntryCard> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * LEAST + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? prefWidth(-1) : width;
        double height = 0;
        for (int first = 0; first < getChildren().size(); first += columns(across)) {
            height += rowHeight(first, across) + (first == 0 ? 0 : GAP);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cell = cellWidth(getWidth());
        double top = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            double height = rowHeight(first, getWidth());
            for (int column = 0;
                    column < columns && first + column < getChildren().size();
                    column++) {
                getChildren()
                        .get(first + column)
                        .resizeRelocate(snapPositionX(column * (cell + GAP)), top, cell, height);
            }
            top += height + GAP;
        }
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST + GAP)));
    }

    private double cellWidth(double width) {
        int columns = columns(width);
        return Math.min(MOST, snapSizeX((width - (columns - 1) * GAP) / columns - 0.5));
    }

    private double rowHeight(int first, double width) {
        double cell = cellWidth(width);
        return getChildren().stream()
                .skip(first)
                .limit(columns(width))
                .mapToDouble(card -> card.prefHeight(cell))
                .max()
                .orElse(0);
    }
}
