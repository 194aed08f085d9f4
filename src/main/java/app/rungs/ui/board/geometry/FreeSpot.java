package app.rungs.ui.board.geometry;

import java.util.function.Predicate;

/** Finds room for a card near a point, so that nothing placed covers what lies there already. */
public final class FreeSpot {

    /** The room left around a card, in board units. */
    public static final double GAP = 32;

    private static final int RINGS = 60;

    private FreeSpot() {}

    /**
     * The free spot nearest to {@code centre}, going round it in widening rings.
     *
     * @param isFree whether nothing lies in a box
     * @return the card's box; in the middle of it all where there is no room anywhere near
     */
    public static Box near(Point centre, double width, double height, Predicate<Box> isFree) {
        double x = Snap.of(centre.x() - width / 2);
        double y = Snap.of(centre.y() - height / 2);
        double stepX = Snap.of(width + GAP);
        double stepY = Snap.of(height + GAP);
        for (int ring = 0; ring <= RINGS; ring++) {
            for (int row = -ring; row <= ring; row++) {
                int skip = Math.abs(row) == ring || ring == 0 ? 1 : 2 * ring;
                for (int column = -ring; column <= ring; column += skip) {
                    var box = new Box(x + column * stepX, y + row * stepY, width, height);
                    if (isFree.test(box.grown(GAP / 2 - 1))) {
                        return box;
                    }
                }
            }
        }
        return new Box(x, y, width, height);
    }
}
