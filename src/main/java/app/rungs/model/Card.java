package app.rungs.model;

/**
 * An entry shown on a board. The entry is never copied: many boards may show it.
 *
 * @param board the board it lies on
 * @param entry the entry it shows
 * @param x its left edge, in board units (pixels at 100 %)
 * @param y its top edge, in board units
 * @param width in board units
 * @param height in board units
 */
public record Card(Id<Card> id, Id<Board> board, Id<?> entry, double x, double y, double width, double height)
        implements Entry {

    @Override
    public String title() {
        return "";
    }
}
