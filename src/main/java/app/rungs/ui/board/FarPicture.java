package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * A board from afar, where nothing could be read: blocks in the colour of their layer and the lines between them, set
 * pixel by pixel. Ten thousand of both take a few milliseconds, which no canvas does.
 */
final class FarPicture {

    /** A line shorter than this many pixels shows nothing. */
    private static final double SHORT = 2;

    private final BoardSight board;

    private @Nullable BoardStyle style;
    private @Nullable Object known;
    /** Four numbers for each block and line: left, top, width and height, or both ends. */
    private float[] blocks = {};

    private int[] blockInks = {};
    private int[] stripeInks = {};
    private float[] lines = {};
    private int[] lineInks = {};

    private int width;
    private int height;
    private int[] pixels = {};
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable Image image;

    FarPicture(BoardSight board) {
        this.board = board;
    }

    /**
     * The picture of what a viewport shows.
     *
     * @param state equal to that of the last picture if nothing but the viewport has changed since
     */
    Image draw(Viewport view, BoardStyle inks, Object state) {
        if (!state.equals(known) || !inks.equals(style)) {
            known = state;
            style = inks;
            take(inks);
        }
        var shown = size((int) view.width(), (int) view.height());
        Arrays.fill(pixels, BoardStyle.argb(inks.ink(Ink.GROUND)));
        frames(view, inks);
        for (int i = 0; i < lineInks.length; i++) {
            line(view, i * 4, lineInks[i]);
        }
        for (int i = 0; i < blockInks.length; i++) {
            block(view, i);
        }
        if (buffer != null) {
            buffer.updateBuffer(_ -> null);
        }
        return shown;
    }

    private Image size(int wide, int high) {
        var now = image;
        if (now == null || wide != width || high != height) {
            width = Math.max(1, wide);
            height = Math.max(1, high);
            var made = IntBuffer.allocate(width * height);
            pixels = made.array();
            buffer = new PixelBuffer<>(width, height, made, PixelFormat.getIntArgbPreInstance());
            now = new WritableImage(buffer);
            image = now;
        }
        return now;
    }

    private void take(BoardStyle inks) {
        var cards = board.content().cards();
        var hidden = board.content().frames();
        blocks = new float[cards.size() * 4];
        blockInks = new int[cards.size()];
        stripeInks = new int[cards.size()];
        int count = 0;
        for (var card : cards) {
            if (hidden.hiding(card.id()).isEmpty()) {
                var shade = card.card().shade();
                var layer = card.face().layer();
                put(blocks, count * 4, board.box(card));
                boolean dim = board.isDim(card);
                blockInks[count] =
                        BoardStyle.argb(dim ? inks.ink(Ink.CARD) : shade == null ? inks.tint(layer) : inks.of(shade));
                stripeInks[count++] = BoardStyle.argb(dim ? inks.ink(Ink.GRID) : inks.of(layer));
            }
        }
        blockInks = Arrays.copyOf(blockInks, count);
        takeLines(inks);
    }

    private void takeLines(BoardStyle inks) {
        var connectors = board.content().connectors();
        lines = new float[connectors.size() * 4];
        lineInks = new int[connectors.size()];
        int count = 0;
        for (var connector : connectors) {
            var from = board.content().card(connector.from());
            var to = board.content().card(connector.to());
            if (from != null && to != null) {
                var start = board.box(from).centre();
                var end = board.box(to).centre();
                lines[count * 4] = (float) start.x();
                lines[count * 4 + 1] = (float) start.y();
                lines[count * 4 + 2] = (float) end.x();
                lines[count * 4 + 3] = (float) end.y();
                lineInks[count++] = BoardStyle.argb(inks.ink(
                        board.isDim(connector) ? Ink.GRID : connector.isContradicting() ? Ink.AGAINST : Ink.LINE));
            }
        }
        lineInks = Arrays.copyOf(lineInks, count);
    }

    private static void put(float[] into, int at, Box box) {
        into[at] = (float) box.x();
        into[at + 1] = (float) box.y();
        into[at + 2] = (float) box.width();
        into[at + 3] = (float) box.height();
    }

    private void frames(Viewport view, BoardStyle inks) {
        int border = BoardStyle.argb(inks.ink(Ink.LINE));
        for (var frame : board.content().frames().stacked()) {
            var box = view.toScreen(board.box(frame));
            if (!frame.isGroup()) {
                var shade = frame.shade();
                fill(box.x(), box.y(), box.right(), box.bottom(), border);
                fill(
                        box.x() + 1,
                        box.y() + 1,
                        box.right() - 1,
                        box.bottom() - 1,
                        BoardStyle.argb(shade == null ? inks.ink(Ink.FRAME) : inks.of(shade)));
            }
        }
    }

    private void block(Viewport view, int which) {
        double zoom = view.zoom();
        int at = which * 4;
        double left = (blocks[at] - view.x()) * zoom;
        double top = (blocks[at + 1] - view.y()) * zoom;
        double right = left + Math.max(1, blocks[at + 2] * zoom);
        double bottom = top + Math.max(1, blocks[at + 3] * zoom);
        fill(left, top, right, bottom, blockInks[which]);
        double stripe = Math.min(3, (right - left) / 4);
        fill(left, top, left + stripe, bottom, stripeInks[which]);
    }

    private void fill(double left, double top, double right, double bottom, int ink) {
        int fromX = Math.max(0, (int) Math.rint(left));
        int toX = Math.min(width, (int) Math.rint(right));
        int fromY = Math.max(0, (int) Math.rint(top));
        int toY = Math.min(height, (int) Math.rint(bottom));
        for (int y = fromY; y < toY; y++) {
            for (int i = y * width + fromX; i < y * width + toX; i++) {
                pixels[i] = ink;
            }
        }
    }

    /** A pixel for each step along the longer way. */
    private void line(Viewport view, int at, int ink) {
        double x = (lines[at] - view.x()) * view.zoom();
        double y = (lines[at + 1] - view.y()) * view.zoom();
        double dx = (lines[at + 2] - lines[at]) * view.zoom();
        double dy = (lines[at + 3] - lines[at + 1]) * view.zoom();
        double length = Math.max(Math.abs(dx), Math.abs(dy));
        if (length < SHORT || outside(x, x + dx, width) || outside(y, y + dy, height)) {
            return;
        }
        int steps = (int) Math.ceil(length);
        double stepX = dx / steps;
        double stepY = dy / steps;
        int from = (int) Math.max(0, Math.max(first(x, stepX, width), first(y, stepY, height)));
        int to = (int) Math.min(steps, Math.min(last(x, stepX, width), last(y, stepY, height)));
        for (int i = from; i <= to; i++) {
            int column = (int) (x + i * stepX);
            int row = (int) (y + i * stepY);
            if (column >= 0 && column < width && row >= 0 && row < height) {
                pixels[row * width + column] = ink;
            }
        }
    }

    private static boolean outside(double from, double to, double length) {
        return Math.max(from, to) < 0 || Math.min(from, to) >= length;
    }

    /** The first step that may lie between 0 and {@code length}. */
    private static double first(double start, double step, double length) {
        return Math.abs(step) < 1e-9 ? 0 : Math.floor(Math.min(-start / step, (length - start) / step));
    }

    private static double last(double start, double step, double length) {
        return Math.abs(step) < 1e-9 ? Double.MAX_VALUE : Math.ceil(Math.max(-start / step, (length - start) / step));
    }
}
