package app.rungs.ui.board.paper;

/**
 * A round corner of whole pixels: how much of each a quarter of a circle covers.
 *
 * @param side how many pixels it has each way
 * @param covered row by row from the outermost, in 256ths
 */
record Corner(int side, int[] covered) {

    /** How finely a row is looked at. */
    private static final int FINE = 8;

    /** @param radius in pixels */
    static Corner of(double radius) {
        int side = (int) Math.ceil(radius - 0.01);
        var covered = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double sum = 0;
                for (int i = 0; i < FINE; i++) {
                    double aside = radius - (row + (i + 0.5) / FINE);
                    double from = radius - Math.sqrt(Math.max(0, radius * radius - aside * aside));
                    sum += Math.clamp(column + 1 - from, 0, 1);
                }
                covered[row * side + column] = (int) Math.round(sum / FINE * 256);
            }
        }
        return new Corner(side, covered);
    }
}
