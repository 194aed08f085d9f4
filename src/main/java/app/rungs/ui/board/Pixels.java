package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.paper.CanvasPaper;
import app.rungs.ui.board.paper.PngFile;
import app.rungs.ui.board.paper.TextFit;
import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;

/** A board in pixels, drawn piece by piece: however large the picture, no more of it is in memory than a strip. */
final class Pixels {

    /** The largest width and height nobody asked for, in pixels. */
    private static final int LARGEST = 8192;
    /** The largest at all: what other programs still open. */
    private static final int MOST = 32_000;
    /** The largest on the clipboard, where the picture is in memory more than once. */
    private static final int COPIED = 4096;

    private static final double SCALE = 2;
    private static final int PIECE = 2048;
    private static final int STRIP = 512;

    private final Box area;
    private final BoardStyle style;
    private final BoardDrawing drawing;
    private final Color ground;

    Pixels(StillBoard board, Box area, PictureOrder order) {
        this.area = area;
        style = Toolkit.style(order.appearance());
        ground = order.ground() ? style.ink(Ink.GROUND) : Color.TRANSPARENT;
        drawing = new BoardDrawing(board, style, new TextFit());
    }

    /** @param wanted pixels for each board unit; null for two, or less where the board is large */
    void write(OutputStream out, @Nullable Double wanted) throws IOException {
        double scale = wanted == null ? scale(SCALE, LARGEST) : scale(wanted, MOST);
        int width = pixels(area.width() * scale);
        int height = pixels(area.height() * scale);
        var png = new PngFile(out, width, height, ground.getOpacity() < 1);
        var strip = new int[width * Math.min(STRIP, height)];
        for (int y = 0; y < height; y += STRIP) {
            int high = Math.min(STRIP, height - y);
            for (int x = 0; x < width; x += PIECE) {
                int left = x;
                int top = y;
                int wide = Math.min(PIECE, width - x);
                Toolkit.onFx(() -> {
                    piece(left, top, wide, high, scale)
                            .getPixelReader()
                            .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), strip, left, width);
                    return true;
                });
            }
            png.rows(strip, high);
        }
        png.end();
    }

    /** All of it at once. */
    Image image() {
        double scale = scale(SCALE, COPIED);
        return Toolkit.onFx(() -> piece(0, 0, pixels(area.width() * scale), pixels(area.height() * scale), scale));
    }

    private WritableImage piece(int x, int y, int width, int height, double scale) {
        var canvas = new Canvas(width, height);
        var gc = canvas.getGraphicsContext2D();
        gc.setFontSmoothingType(FontSmoothingType.GRAY);
        gc.setFill(ground);
        gc.fillRect(0, 0, width, height);
        gc.setTransform(scale, 0, 0, scale, Math.rint(-area.x() * scale) - x, Math.rint(-area.y() * scale) - y);
        var shown = new Box(area.x() + x / scale, area.y() + y / scale, width / scale, height / scale);
        drawing.draw(new CanvasPaper(gc), shown.grown(2));
        var parameters = new SnapshotParameters();
        parameters.setFill(ground);
        return canvas.snapshot(parameters, null);
    }

    private double scale(double wanted, int most) {
        return Math.min(wanted, most / Math.max(area.width(), area.height()));
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.floor(length + 1e-6));
    }
}
