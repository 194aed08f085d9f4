package app.rungs.ui.home;

import javafx.scene.layout.Region;

/** A count as a bar, with a mark where the target lies. */
final class CountBar extends Region {

    private static final double MARK = 2;

    private final double share;
    private final double target;
    private final Region track = part("count-track");
    private final Region fill = part("count-fill");
    private final Region mark = part("count-mark");

    /** @param scale the count that fills the whole width, at least the target */
    CountBar(int count, int target, int scale) {
        getStyleClass().add("count-bar");
        share = (double) count / scale;
        this.target = (double) target / scale;
        getChildren().setAll(track, fill, mark);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        track.resizeRelocate(0, 0, getWidth(), height);
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), height);
        double at = Math.min(getWidth() - MARK, snapPositionX(getWidth() * target - MARK));
        mark.resizeRelocate(at, -2, MARK, height + 4);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }
}
