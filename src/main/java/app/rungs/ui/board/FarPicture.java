package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.paper.Raster;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A board from afar, where nothing could be read: blocks in the colour of their layer and the lines between them, set
 * pixel by pixel. Ten thousand of both take a few milliseconds.
 */
final class FarPicture {

    /** A line shorter than this many pixels shows nothing. */
    private static final double SHORT = 2;

    /** Lines are followed in whole numbers, parts of a pixel: that is quick before anything has been compiled too. */
    private static final int SHIFT = 24;

    private static final double PARTS = 1 << SHIFT;

    private final BoardSight board;

    private @Nullable BoardStyle style;
    private @Nullable Object known;
    /** Four numbers for each block and line: left, top, width and height, or both ends. */
    private float[] blocks = {};

    private int[] blockInks = {};
    private int[] stripeInks = {};
    private float[] lines = {};
    private int[] lineInks = {};
    private List<Frame> areas = List.of();

    /** The picture being drawn, and where on it the board lies. */
    private Raster raster = new Raster(1, 1, new int[1]);

    private double zoom = 1;
    private double offsetX;
    private double offsetY;

    FarPicture(BoardSight board) {
        this.board = board;
    }

    /**
     * Draws all that is inside the picture's clip.
     *
     * @param area the part of the board that may be inside
     * @param x the pixel at which the board's 0 lies
     * @param state equal to that of the last time if nothing but the viewport has changed since
     */
    void draw(Raster picture, Box area, double newZoom, double x, double y, BoardStyle inks, Object state) {
        if (!state.equals(known) || !inks.equals(style)) {
            known = state;
            style = inks;
            areas = board.content().frames().stacked().stream()
                    .filter(board::isShown)
                    .toList();
            var sketch = board.content().sketch();
            if (sketch == null) {
                take(
                        board.content().cards().stream().filter(board::isShown).toList(),
                        board.content().connectors().stream()
                                .filter(board::isShown)
                                .toList(),
                        inks);
            } else {
                take(sketch, inks);
            }
        }
        draw(picture, area, newZoom, x, y, inks);
    }

    /** Draws nothing but these, as they lie now. */
    void draw(Raster picture, Grasped only, Box area, double newZoom, double x, double y, BoardStyle inks) {
        known = null;
        areas = only.frames();
        take(only.cards(), only.lines(), inks);
        draw(picture, area, newZoom, x, y, inks);
    }

    private void draw(Raster picture, Box area, double newZoom, double x, double y, BoardStyle inks) {
        raster = picture;
        zoom = newZoom;
        offsetX = x;
        offsetY = y;
        frames(inks);
        double right = area.right();
        double bottom = area.bottom();
        for (int i = 0; i < lineInks.length; i++) {
            int at = i * 4;
            if (Math.min(lines[at], lines[at + 2]) <= right
                    && Math.max(lines[at], lines[at + 2]) >= area.x()
                    && Math.min(lines[at + 1], lines[at + 3]) <= bottom
                    && Math.max(lines[at + 1], lines[at + 3]) >= area.y()) {
                line(at, lineInks[i]);
            }
        }
        for (int i = 0; i < blockInks.length; i++) {
            int at = i * 4;
            if (blocks[at] <= right
                    && blocks[at] + blocks[at + 2] >= area.x()
                    && blocks[at + 1] <= bottom
                    && blocks[at + 1] + blocks[at + 3] >= area.y()) {
                block(i);
            }
        }
    }

    private void take(Collection<ShownCard> cards, Collection<Connector> connectors, BoardStyle inks) {
        var hidden = board.content().frames();
        var tints = new FarInks(inks);
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
                blockInks[count] = dim ? tints.dimBlock() : tints.block(layer, shade);
                stripeInks[count++] = dim ? tints.dimLine() : tints.stripe(layer);
            }
        }
        blockInks = Arrays.copyOf(blockInks, count);
        takeLines(connectors, tints);
    }

    /** The same from what is known before the rest: a few colours, so that none is reckoned for each card. */
    private void take(BoardSketch sketch, BoardStyle inks) {
        var tints = new FarInks(inks);
        var cards = sketch.cards();
        blocks = new float[cards.size() * 4];
        blockInks = new int[cards.size()];
        stripeInks = new int[cards.size()];
        for (int i = 0; i < blockInks.length; i++) {
            var card = cards.get(i);
            blocks[i * 4] = (float) card.x();
            blocks[i * 4 + 1] = (float) card.y();
            blocks[i * 4 + 2] = (float) card.width();
            blocks[i * 4 + 3] = (float) card.height();
            blockInks[i] = tints.block(card.layer(), card.shade());
            stripeInks[i] = tints.stripe(card.layer());
        }
        lines = new float[sketch.lines().size() * 4];
        lineInks = new int[sketch.lines().size()];
        for (int i = 0; i < lineInks.length; i++) {
            var line = sketch.lines().get(i);
            lines[i * 4] = (float) (line.from().x() + line.from().width() / 2);
            lines[i * 4 + 1] = (float) (line.from().y() + line.from().height() / 2);
            lines[i * 4 + 2] = (float) (line.to().x() + line.to().width() / 2);
            lines[i * 4 + 3] = (float) (line.to().y() + line.to().height() / 2);
            lineInks[i] = tints.line(line.contradicting());
        }
    }

    private void takeLines(Collection<Connector> connectors, FarInks tints) {
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
                lineInks[count++] = board.isDim(connector) ? tints.dimLine() : tints.line(connector.isContradicting());
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

    private void frames(BoardStyle inks) {
        int border = BoardStyle.argb(inks.ink(Ink.LINE));
        for (var frame : areas) {
            if (!frame.isGroup()) {
                var box = board.box(frame);
                var shade = frame.shade();
                double left = box.x() * zoom + offsetX;
                double top = box.y() * zoom + offsetY;
                double right = box.right() * zoom + offsetX;
                double bottom = box.bottom() * zoom + offsetY;
                fill(left, top, right, bottom, border);
                int ground = BoardStyle.argb(shade == null ? inks.ink(Ink.FRAME) : inks.of(shade));
                fill(left + 1, top + 1, right - 1, bottom - 1, ground);
            }
        }
    }

    private void block(int which) {
        int at = which * 4;
        double left = blocks[at] * zoom + offsetX;
        double top = blocks[at + 1] * zoom + offsetY;
        double right = left + Math.max(1, blocks[at + 2] * zoom);
        double bottom = top + Math.max(1, blocks[at + 3] * zoom);
        fill(left, top, right, bottom, blockInks[which]);
        double stripe = Math.min(3, (right - left) / 4);
        fill(left, top, left + stripe, bottom, stripeInks[which]);
    }

    private void fill(double left, double top, double right, double bottom, int ink) {
        raster.fill(
                (int) Math.round(left), (int) Math.round(top), (int) Math.round(right), (int) Math.round(bottom), ink);
    }

    /** A pixel for each step along the longer way. */
    private void line(int at, int ink) {
        double x = lines[at] * zoom + offsetX;
        double y = lines[at + 1] * zoom + offsetY;
        double dx = (lines[at + 2] - lines[at]) * zoom;
        double dy = (lines[at + 3] - lines[at + 1]) * zoom;
        double length = Math.max(Math.abs(dx), Math.abs(dy));
        if (length < SHORT) {
            return;
        }
        int steps = (int) Math.ceil(length);
        double stepX = dx / steps;
        double stepY = dy / steps;
        long left = Math.round(x * PARTS);
        long top = Math.round(y * PARTS);
        long right = Math.round(stepX * PARTS);
        long down = Math.round(stepY * PARTS);
        int from = (int) Math.max(0, Math.max(first(x, stepX, raster.width()), first(y, stepY, raster.height())));
        int to = (int) Math.min(steps, Math.min(last(x, stepX, raster.width()), last(y, stepY, raster.height())));
        for (int i = from; i <= to; i++) {
            raster.set((int) (left + i * right >> SHIFT), (int) (top + i * down >> SHIFT), ink);
        }
    }

    /** The first step that may lie between 0 and {@code length}. */
    private static double first(double start, double step, double length) {
        return Math.abs(step) < 1e-9 ? 0 : Math.floor(Math.min(-start / step, (length - start) / step));
    }

    private static double last(double start, double step, double length) {
        return Math.abs(step) < 1e-9 ? Double.MAX_VALUE : Math.ceil(Math.max(-start / step, (length - start) / step));
    }
}
