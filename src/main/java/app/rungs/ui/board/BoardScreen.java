package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.Letters;
import app.rungs.ui.board.paper.Raster;
import app.rungs.ui.board.paper.RasterPaper;
import app.rungs.ui.board.paper.TextFit;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a board on the screen, drawn in memory. What lies still is kept apart: while the board is only panned it is
 * moved, and no more is drawn than what comes into view. While the zoom changes words are drawn a little blurred, and sharp
 * once it rests.
 */
final class BoardScreen {

    /** How many words are drawn anew in one pulse while the board moves. */
    private static final int WORDS_AT_ONCE = 60;
    /** How many at rest, where the picture waits for them. */
    private static final int WORDS = 1_500;
    /** How often at most: a sheet of words may be full. */
    private static final int SHEETS = 12;

    /** Draws a part of what lies still. */
    interface Painting {

        /** @param area the part of the board, somewhat larger than what the paper takes */
        void paint(Raster raster, RasterPaper paper, Viewport view, Box area);
    }

    private final ImageView view = new ImageView();
    private final Letters letters = new Letters();
    private final TextFit fit;
    private final Painting painting;

    private Raster still;
    private Raster shown;
    private RasterPaper stillPaper;
    private RasterPaper shownPaper;
    private PixelBuffer<IntBuffer> buffer;
    private double scale = 1;

    private @Nullable Object known;
    private @Nullable Viewport last;
    /** Whether what lies still was drawn quickly, or lacks words. */
    private boolean unfinished = true;
    /** Whether something was drawn over it. */
    private boolean covered;

    BoardScreen(TextFit fit, Painting painting) {
        this.fit = fit;
        this.painting = painting;
        view.setManaged(false);
        buffer = new PixelBuffer<>(1, 1, IntBuffer.allocate(1), PixelFormat.getIntArgbPreInstance());
        still = new Raster(1, 1, new int[1]);
        shown = new Raster(1, 1, buffer.getBuffer().array());
        stillPaper = new RasterPaper(still, letters, fit);
        shownPaper = new RasterPaper(shown, letters, fit);
    }

    ImageView view() {
        return view;
    }

    /** A view with its corner on a whole pixel, so that what is moved fits to what is drawn. */
    static Viewport onPixels(Viewport view, double scale) {
        double zoom = view.zoom() * scale;
        return new Viewport(
                Math.rint(view.x() * zoom) / zoom,
                Math.rint(view.y() * zoom) / zoom,
                view.zoom(),
                view.width(),
                view.height());
    }

    /**
     * Shows a part of the board.
     *
     * @param now as {@link #onPixels} gives it
     * @param pixels of the screen for each of the view's
     * @param state equal to that of the last time if nothing but the viewport has changed since
     * @param over draws what lies over all else; null for nothing
     * @return whether it is to be shown again in the next pulse, because it could not all be drawn as it should
     */
    boolean show(Viewport now, double pixels, Object state, @Nullable Consumer<RasterPaper> over) {
        letters.forget();
        size(now, pixels);
        var before = last;
        boolean moving = before != null && !before.equals(now);
        boolean zooming = before != null && before.zoom() != now.zoom();
        boolean same = state.equals(known) && !unfinished && !zooming && before != null;
        if (!same) {
            whole(now, zooming, moving);
        } else if (moving && before != null) {
            pan(before, now);
        }
        last = now;
        known = state;
        if (!same || moving || covered || over != null) {
            publish(now, over);
        }
        if (letters.isWanting()) {
            letters.draw(WORDS_AT_ONCE);
            return true;
        }
        return unfinished;
    }

    private void whole(Viewport now, boolean zooming, boolean moving) {
        still.clip(0, 0, still.width(), still.height());
        draw(now, now.shown(), zooming);
        // At rest the picture waits for its words.
        for (int i = 0; !moving && letters.isWanting() && i < SHEETS; i++) {
            letters.draw(WORDS);
            letters.forget();
            draw(now, now.shown(), zooming);
        }
        unfinished = zooming || letters.isWanting();
    }

    private void pan(Viewport before, Viewport now) {
        double zoom = now.zoom() * scale;
        double dx = Math.rint((before.x() - now.x()) * zoom);
        double dy = Math.rint((before.y() - now.y()) * zoom);
        int width = still.width();
        int height = still.height();
        if (Math.abs(dx) >= width || Math.abs(dy) >= height) {
            whole(now, false, true);
            return;
        }
        still.shift((int) dx, (int) dy);
        if (dx != 0) {
            strip(now, dx > 0 ? 0 : width + (int) dx, 0, dx > 0 ? (int) dx : width, height);
        }
        if (dy != 0) {
            strip(now, 0, dy > 0 ? 0 : height + (int) dy, width, dy > 0 ? (int) dy : height);
        }
        unfinished = letters.isWanting();
    }

    private void strip(Viewport now, int left, int top, int right, int bottom) {
        still.clip(left, top, right, bottom);
        double zoom = now.zoom() * scale;
        draw(
                now,
                new Box(now.x() + left / zoom, now.y() + top / zoom, (right - left) / zoom, (bottom - top) / zoom),
                false);
    }

    private void draw(Viewport now, Box area, boolean quickly) {
        place(stillPaper, now, quickly);
        painting.paint(still, stillPaper, now, area.grown(4 / now.zoom()));
    }

    /** From here on a paper is in the board's own units. */
    private void place(RasterPaper paper, Viewport now, boolean quickly) {
        double zoom = now.zoom() * scale;
        paper.place(zoom, Math.rint(-now.x() * zoom), Math.rint(-now.y() * zoom), quickly);
    }

    private void publish(Viewport now, @Nullable Consumer<RasterPaper> over) {
        System.arraycopy(still.pixels(), 0, shown.pixels(), 0, still.pixels().length);
        covered = over != null;
        if (over != null) {
            place(shownPaper, now, true);
            over.accept(shownPaper);
        }
        buffer.updateBuffer(_ -> null);
    }

    private void size(Viewport now, double pixels) {
        int width = (int) Math.max(1, Math.ceil(now.width() * pixels));
        int height = (int) Math.max(1, Math.ceil(now.height() * pixels));
        if (width == still.width() && height == still.height() && pixels == scale) {
            return;
        }
        scale = pixels;
        still = new Raster(width, height, new int[width * height]);
        buffer = new PixelBuffer<>(
                width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
        shown = new Raster(width, height, buffer.getBuffer().array());
        stillPaper = new RasterPaper(still, letters, fit);
        shownPaper = new RasterPaper(shown, letters, fit);
        view.setImage(new WritableImage(buffer));
        view.setFitWidth(width / pixels);
        view.setFitHeight(height / pixels);
        unfinished = true;
        last = null;
    }
}
