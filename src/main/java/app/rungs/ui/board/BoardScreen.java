package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.board.paper.Letters;
import app.rungs.ui.board.paper.Raster;
import app.rungs.ui.board.paper.RasterPaper;
import app.rungs.ui.board.paper.TextFit;
import java.nio.IntBuffer;
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

    /** What is drawn over what lies still. */
    interface Covering {

        void paint(Raster raster, RasterPaper paper);
    }

    private final ImageView view = new ImageView();
    private final Letters letters = new Letters();
    private final RasterPaper paper;
    private final Painting painting;

    /** What the screen shows, and what is drawn next: the toolkit may still be reading the one it shows. */
    private Sheet front = Sheet.of(1, 1, new int[1]);

    private Sheet back = front.another(new int[1]);
    /** What lies still where {@link #front} has something over it. */
    private Raster still = nothing();

    private double scale = 1;

    private @Nullable Object known;
    private @Nullable Viewport last;
    /** Whether what lies still was drawn quickly, or lacks words. */
    private boolean unfinished = true;
    /** Whether something was drawn over it. */
    private boolean covered;

    BoardScreen(TextFit fit, Painting painting) {
        this.painting = painting;
        paper = new RasterPaper(letters, fit);
        view.setManaged(false);
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
    boolean show(Viewport now, double pixels, Object state, @Nullable Covering over) {
        letters.forget();
        size(now, pixels);
        var before = last;
        boolean moving = before != null && !before.equals(now);
        boolean zooming = before != null && before.zoom() != now.zoom();
        boolean same = state.equals(known) && !unfinished && !zooming && before != null;
        last = now;
        known = state;
        if (!same || moving || covered || over != null) {
            var drawn = over == null ? back.raster : still();
            if (!same || before == null) {
                whole(drawn, now, zooming, moving);
            } else {
                pan(drawn, covered ? still : front.raster, before, now);
            }
            publish(now, over);
        }
        if (letters.isWanting()) {
            letters.draw(WORDS_AT_ONCE);
            return true;
        }
        return unfinished;
    }

    /** A picture of its own for what lies still, made when it is first needed. */
    private Raster still() {
        if (still.width() != front.raster.width() || still.height() != front.raster.height()) {
            still = front.raster.another(new int[front.raster.pixels().length]);
        }
        return still;
    }

    private static Raster nothing() {
        return new Raster(1, 1, new int[1]);
    }

    private void whole(Raster drawn, Viewport now, boolean zooming, boolean moving) {
        drawn.clip(0, 0, drawn.width(), drawn.height());
        draw(drawn, now, now.shown(), zooming);
        // At rest the picture waits for its words.
        for (int i = 0; !moving && letters.isWanting() && i < SHEETS; i++) {
            letters.draw(WORDS);
            letters.forget();
            draw(drawn, now, now.shown(), zooming);
        }
        unfinished = zooming || letters.isWanting();
    }

    private void pan(Raster drawn, Raster from, Viewport before, Viewport now) {
        double zoom = now.zoom() * scale;
        double dx = Math.rint((before.x() - now.x()) * zoom);
        double dy = Math.rint((before.y() - now.y()) * zoom);
        int width = drawn.width();
        int height = drawn.height();
        if (Math.abs(dx) >= width || Math.abs(dy) >= height) {
            whole(drawn, now, false, true);
            return;
        }
        if (drawn != from || dx != 0 || dy != 0) {
            drawn.become(from, (int) dx, (int) dy);
        }
        if (dx != 0) {
            strip(drawn, now, dx > 0 ? 0 : width + (int) dx, 0, dx > 0 ? (int) dx : width, height);
        }
        if (dy != 0) {
            strip(drawn, now, 0, dy > 0 ? 0 : height + (int) dy, width, dy > 0 ? (int) dy : height);
        }
        unfinished = letters.isWanting();
    }

    private void strip(Raster drawn, Viewport now, int left, int top, int right, int bottom) {
        drawn.clip(left, top, right, bottom);
        double zoom = now.zoom() * scale;
        draw(
                drawn,
                now,
                new Box(now.x() + left / zoom, now.y() + top / zoom, (right - left) / zoom, (bottom - top) / zoom),
                false);
    }

    private void draw(Raster drawn, Viewport now, Box area, boolean quickly) {
        place(drawn, now, quickly);
        painting.paint(drawn, paper, now, area.grown(4 / now.zoom()));
    }

    /** From here on the paper is in the board's own units. */
    private void place(Raster drawn, Viewport now, boolean quickly) {
        double zoom = now.zoom() * scale;
        paper.place(drawn, zoom, Math.rint(-now.x() * zoom), Math.rint(-now.y() * zoom), quickly);
    }

    private void publish(Viewport now, @Nullable Covering over) {
        covered = over != null;
        if (over != null) {
            back.raster.become(still, 0, 0);
            back.raster.clip(0, 0, still.width(), still.height());
            place(back.raster, now, true);
            over.paint(back.raster, paper);
        }
        back.buffer.updateBuffer(_ -> null);
        view.setImage(back.image);
        var shown = front;
        front = back;
        back = shown;
    }

    private void size(Viewport now, double pixels) {
        int width = (int) Math.max(1, Math.ceil(now.width() * pixels));
        int height = (int) Math.max(1, Math.ceil(now.height() * pixels));
        if (width == front.raster.width() && height == front.raster.height() && pixels == scale) {
            return;
        }
        scale = pixels;
        front = Sheet.of(width, height, front.raster.pixels());
        back = front.another(back.raster.pixels());
        still = nothing();
        covered = false;
        view.setFitWidth(width / pixels);
        view.setFitHeight(height / pixels);
        unfinished = true;
        last = null;
    }

    /** A picture that the toolkit shows as it lies in memory. */
    private record Sheet(PixelBuffer<IntBuffer> buffer, WritableImage image, Raster raster) {

        /** @param room an array that is used again if it is large enough */
        static Sheet of(int width, int height, int[] room) {
            var buffer = buffer(width, height, room);
            return new Sheet(
                    buffer,
                    new WritableImage(buffer),
                    new Raster(width, height, buffer.getBuffer().array()));
        }

        Sheet another(int[] room) {
            var other = buffer(raster.width(), raster.height(), room);
            return new Sheet(
                    other,
                    new WritableImage(other),
                    raster.another(other.getBuffer().array()));
        }

        private static PixelBuffer<IntBuffer> buffer(int width, int height, int[] room) {
            var pixels = room.length < width * height ? new int[width * height] : room;
            return new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        }
    }
}
