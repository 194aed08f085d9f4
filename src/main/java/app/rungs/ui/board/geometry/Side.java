package app.rungs.ui.board.geometry;

/** A side of a card, and which way is out of it. */
public enum Side {
    TOP(0, -1),
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0);

    /** The least gap a curve fits into, in board units. */
    private static final double ROOM = 40;
    /** How much further away than aside a card may be and still be reached from the side. */
    private static final double STEEP = 4;

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    public int dx() {
        return dx;
    }

    public int dy() {
        return dy;
    }

    /** The point {@code share} of the way along this side of {@code box}: 0 is left or top, 1 right or bottom. */
    public Point of(Box box, double share) {
        return switch (this) {
            case TOP -> new Point(box.x() + share * box.width(), box.y());
            case BOTTOM -> new Point(box.x() + share * box.width(), box.bottom());
            case LEFT -> new Point(box.x(), box.y() + share * box.height());
            case RIGHT -> new Point(box.right(), box.y() + share * box.height());
        };
    }

    /** Its middle. */
    public Point of(Box box) {
        return of(box, 0.5);
    }

    /** How far along a side of this direction a point lies. */
    public double along(Point point) {
        return dx == 0 ? point.x() : point.y();
    }

    /**
     * The side of {@code from} that looks at {@code to}: left or right where there is room for a curve in
     * between, for boards are read in columns; else where the gap is widest.
     */
    public static Side facing(Box from, Box to) {
        double right = to.x() - from.right();
        double left = from.x() - to.right();
        double below = to.y() - from.bottom();
        double above = from.y() - to.bottom();
        double sideways = Math.max(left, right);
        double upright = Math.max(above, below);
        if (sideways >= upright || sideways >= ROOM && sideways * STEEP >= upright) {
            return right >= left ? RIGHT : LEFT;
        }
        return below >= above ? BOTTOM : TOP;
    }
}
