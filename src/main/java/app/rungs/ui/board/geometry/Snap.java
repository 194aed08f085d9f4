package app.rungs.ui.board.geometry;

/** Edges come to rest on a grid of 8 board units, so that cards line up without care. */
public final class Snap {

    /** The width of the grid, in board units. */
    public static final double GRID = 8;

    private Snap() {}

    /** The line of the grid nearest to {@code value}. */
    public static double of(double value) {
        return Math.rint(value / GRID) * GRID;
    }

    /** How far to move so that what starts at {@code start} comes to rest on the grid, when pulled by {@code distance}. */
    public static double pull(double start, double distance) {
        return of(start + distance) - start;
    }
}
