package app.rungs.ui.board.geometry;

/** One of the eight places a card is resized from. */
public enum Handle {
    TOP_LEFT(-1, -1),
    TOP(0, -1),
    TOP_RIGHT(1, -1),
    RIGHT(1, 0),
    BOTTOM_RIGHT(1, 1),
    BOTTOM(0, 1),
    BOTTOM_LEFT(-1, 1),
    LEFT(-1, 0);

    /** The least width of a card, in board units: a short word still fits. */
    public static final double LEAST_WIDTH = 120;
    /** The least height of a card: one line of title. */
    public static final double LEAST_HEIGHT = 64;

    private final int dx;
    private final int dy;

    Handle(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** -1 for the left, 1 for the right, 0 for neither. */
    public int dx() {
        return dx;
    }

    /** -1 for the top, 1 for the bottom, 0 for neither. */
    public int dy() {
        return dy;
    }

    public boolean isCorner() {
        return dx != 0 && dy != 0;
    }

    /** Where it sits on {@code box}. */
    public Point on(Box box) {
        return new Point(box.x() + (dx + 1) * box.width() / 2, box.y() + (dy + 1) * box.height() / 2);
    }

    /** {@code box} after this handle was pulled by a distance; it never gets too small for its words. */
    public Box pulled(Box box, double byX, double byY, boolean snap) {
        double left = box.x();
        double right = box.right();
        double top = box.y();
        double bottom = box.bottom();
        if (dx < 0) {
            left = Math.min(rest(left + byX, snap), right - LEAST_WIDTH);
        } else if (dx > 0) {
            right = Math.max(rest(right + byX, snap), left + LEAST_WIDTH);
        }
        if (dy < 0) {
            top = Math.min(rest(top + byY, snap), bottom - LEAST_HEIGHT);
        } else if (dy > 0) {
            bottom = Math.max(rest(bottom + byY, snap), top + LEAST_HEIGHT);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private static double rest(double value, boolean snap) {
        return snap ? Snap.of(value) : value;
    }
}
