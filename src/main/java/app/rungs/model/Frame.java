package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * An area of a board that carries the cards in it along. With a name it is a section; without one, a group.
 *
 * @param board the board it lies on
 * @param name what stands over it; null for a group
 * @param x its left edge, in board units (pixels at 100 %)
 * @param y its top edge, in board units
 * @param width in board units
 * @param height in board units
 * @param frame the frame that carries it; null where none does
 * @param shade the colour somebody gave it; null for the usual one
 * @param collapsed whether only its name shows, and not what it carries
 * @param locked whether it stays where it is until it is unlocked
 */
public record Frame(
        Id<Frame> id,
        Id<Board> board,
        @Nullable String name,
        double x,
        double y,
        double width,
        double height,
        @Nullable Id<Frame> frame,
        @Nullable Shade shade,
        boolean collapsed,
        boolean locked)
        implements Entry {

    /** A frame in no other, in the usual colour, open and free to be moved. */
    public Frame(
            Id<Frame> id, Id<Board> board, @Nullable String name, double x, double y, double width, double height) {
        this(id, board, name, x, y, width, height, null, null, false, false);
    }

    public Frame at(double newX, double newY, double newWidth, double newHeight) {
        return new Frame(id, board, name, newX, newY, newWidth, newHeight, frame, shade, collapsed, locked);
    }

    public Frame named(@Nullable String newName) {
        return new Frame(id, board, newName, x, y, width, height, frame, shade, collapsed, locked);
    }

    public Frame in(@Nullable Id<Frame> newFrame) {
        return new Frame(id, board, name, x, y, width, height, newFrame, shade, collapsed, locked);
    }

    public Frame shaded(@Nullable Shade newShade) {
        return new Frame(id, board, name, x, y, width, height, frame, newShade, collapsed, locked);
    }

    public Frame collapsed(boolean nowCollapsed) {
        return new Frame(id, board, name, x, y, width, height, frame, shade, nowCollapsed, locked);
    }

    public Frame locked(boolean nowLocked) {
        return new Frame(id, board, name, x, y, width, height, frame, shade, collapsed, nowLocked);
    }

    /** Whether it is a group: it shows no more than that its cards belong together. */
    public boolean isGroup() {
        return name == null;
    }

    @Override
    public String title() {
        return name == null ? "" : name;
    }
}
