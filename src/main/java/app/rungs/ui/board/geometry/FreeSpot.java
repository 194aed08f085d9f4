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
            for (int i = 0; i <= 2 * ring; i++) {
                int row = toAndFro(i);
                boolean whole = Math.abs(row) == ring;
                for (int j = whole ? 0 : 2 * ring - 1; j <= 2 * ring; j++) {
                    var box = new Box(x + toAndFro(j) * stepX, y + row * stepY, width, height);
                    if (isFree.test(box.grown(GAP / 2 - 1))) {
                        return box;
                    }
                }
            }
        }
        return new Box(x, y, width, height);
    }

    /** 0, 1, -1, 2, -2, …: to the right and below come first. */
    private static int toAndFro(int i) {
        return i % 2 == 0 ? -i / 2 : (i + 1) / 2;
    }
}
