package app.rungs.ui.board.geometry;

/**
 * The part of a board on screen.
 *
 * @param x the board's x at the left edge of the screen
 * @param y the board's y at its top edge
 * @param zoom pixels for each board unit, from {@link #LEAST} to {@link #MOST}
 * @param width of the screen, in pixels
 * @param height of the screen, in pixels
 */
public record Viewport(double x, double y, double zoom, double width, double height) {

    /** The smallest zoom: 1 %. */
    public static final double LEAST = 0.01;
    /** The largest zoom: 400 %. */
    public static final double MOST = 4;

    /** How much of the screen fitted cards may fill. */
    private static final double FILLED = 0.92;

    public Viewport {
        zoom = Math.clamp(zoom, LEAST, MOST);
    }

    /** A screen of a size whose corner shows the board's origin, at 100 %. */
    public static Viewport of(double width, double height) {
        return new Viewport(0, 0, 1, width, height);
    }

    public Point toBoard(Point screen) {
        return new Point(x + screen.x() / zoom, y + screen.y() / zoom);
    }

    public Point toScreen(Point board) {
        return new Point((board.x() - x) * zoom, (board.y() - y) * zoom);
    }

    public Box toScreen(Box board) {
        return new Box((board.x() - x) * zoom, (board.y() - y) * zoom, board.width() * zoom, board.height() * zoom);
    }

    /** What of the board is on screen. */
    public Box shown() {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /** Moved over the board by a distance in pixels. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(x + dx / zoom, y + dy / zoom, zoom, width, height);
    }

    /** Zoomed by {@code factor}, such that what is under {@code screen} stays there. */
    public Viewport zoomed(Point screen, double factor) {
        return zoomedTo(screen, zoom * factor);
    }

    /** At {@code wanted} zoom, such that what is under {@code screen} stays there. */
    public Viewport zoomedTo(Point screen, double wanted) {
        double now = Math.clamp(wanted, LEAST, MOST);
        var fixed = toBoard(screen);
        return new Viewport(fixed.x() - screen.x() / now, fixed.y() - screen.y() / now, now, width, height);
    }

    /** With {@code board} in the middle of the screen, at the same zoom. */
    public Viewport centred(Point board) {
        return new Viewport(board.x() - width / zoom / 2, board.y() - height / zoom / 2, zoom, width, height);
    }

    /** With all of {@code content} on screen, at 100 % at most. */
    public Viewport fitted(Box content) {
        double wanted = Math.min(
                FILLED * width / Math.max(1, content.width()), FILLED * height / Math.max(1, content.height()));
        return new Viewport(x, y, Math.min(1, wanted), width, height).centred(content.centre());
    }

    /** The least pan that brings {@code content} on screen, with a margin in pixels. */
    public Viewport revealing(Box content, double margin) {
        var inner = shown().grown(-margin / zoom);
        return new Viewport(
                x + into(content.x(), content.right(), inner.x(), inner.right()),
                y + into(content.y(), content.bottom(), inner.y(), inner.bottom()),
                zoom,
                width,
                height);
    }

    /** For a screen of another size, with the same corner. */
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /** How far a window must move to hold a span, which it holds from its start where it is too long. */
    private static double into(double start, double end, double from, double to) {
        if (start < from || end - start > to - from) {
            return start - from;
        }
        return Math.max(0, end - to);
    }
}
