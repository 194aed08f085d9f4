package app.rungs.ui.entry;

import javafx.scene.layout.Region;

/** A share of 0 to 1 as a bar. */
final class ShareBar extends Region {

    private final double share;
    private final Region fill = new Region();

    ShareBar(double share) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        fill.setManaged(false);
        getChildren().setAll(fill);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
