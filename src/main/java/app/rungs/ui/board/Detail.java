package app.rungs.ui.board;

/** How much of a card is drawn: what could not be read is left out. */
enum Detail {
    /** Plain blocks in the colour of their layer. */
    BLOCKS(0, 0),
    /** Titles, in letters large enough to be read. */
    TITLES(0.19, 0.22),
    /** Everything. */
    FULL(0.52, 0.56);

    /** The zoom from which everything on a card can be read. */
    static final double LEGIBLE = 0.5;

    private final double leaves;
    private final double comes;

    /**
     * @param leaves the zoom below which it is given up
     * @param comes the zoom from which it is taken up: a little more, so that it does not flicker
     */
    Detail(double leaves, double comes) {
        this.leaves = leaves;
        this.comes = comes;
    }

    /** What is drawn at {@code zoom} where {@code before} was drawn until now. */
    static Detail at(double zoom, Detail before) {
        for (var detail : new Detail[] {FULL, TITLES}) {
            if (zoom >= (detail.compareTo(before) <= 0 ? detail.leaves : detail.comes)) {
                return detail;
            }
        }
        return BLOCKS;
    }

    /** The same of a board; one of which no more is known than how it looks from afar is drawn so at every zoom. */
    static Detail of(BoardContent content, double zoom, Detail before) {
        return content.sketch() == null ? at(zoom, before) : BLOCKS;
    }
}
