package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry shown on a board. The entry is never copied: many boards may show it.
 *
 * @param board the board it lies on
 * @param entry the entry it shows
 * @param x its left edge, in board units (pixels at 100 %)
 * @param y its top edge, in board units
 * @param width in board units
 * @param height in board units
 * @param frame the frame that carries it; null where none does
 * @param shade the colour somebody gave it; null for the usual one
 * @param depth what lies over what: the larger on top, null counts as 0
 * @param locked whether it stays where it is until it is unlocked
 */
public record Card(
        Id<Card> id,
        Id<Board> board,
        Id<?> entry,
        double x,
        double y,
        double width,
        double height,
        @Nullable Id<Frame> frame,
        @Nullable Shade shade,
        @Nullable Double depth,
        boolean locked)
        implements Entry {

    /** A card in no frame, in the usual colour, free to be moved. */
    public Card(Id<Card> id, Id<Board> board, Id<?> entry, double x, double y, double width, double height) {
        this(id, board, entry, x, y, width, height, null, null, null, false);
    }

    public Card at(double newX, double newY, double newWidth, double newHeight) {
        return new Card(id, board, entry, newX, newY, newWidth, newHeight, frame, shade, depth, locked);
    }

    public Card in(@Nullable Id<Frame> newFrame) {
        return new Card(id, board, entry, x, y, width, height, newFrame, shade, depth, locked);
    }

    public Card shaded(@Nullable Shade newShade) {
        return new Card(id, board, entry, x, y, width, height, frame, newShade, depth, locked);
    }

    public Card deep(@Nullable Double newDepth) {
        return new Card(id, board, entry, x, y, width, height, frame, shade, newDepth, locked);
    }

    public Card locked(boolean nowLocked) {
        return new Card(id, board, entry, x, y, width, height, frame, shade, depth, nowLocked);
    }

    /** The same place on the board for another entry. */
    public Card showing(Id<?> newEntry) {
        return new Card(id, board, newEntry, x, y, width, height, frame, shade, depth, locked);
    }

    @Override
    public String title() {
        return "";
    }
}
