package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A board as a PNG, drawn as it is on screen at 100 %, twice as fine. A board too large for that is drawn smaller. Needs no
 * display.
 */
public final class BoardPicture {

    /** The largest width and height, in pixels. */
    public static final int LARGEST = 8192;

    /** Pixels for each board unit, where there is room. */
    private static final double SCALE = 2;

    private static final double MARGIN = 40;
    private static final Box EMPTY = new Box(0, 0, 640, 360);
    /** Drawn piece by piece, so that a large picture needs little more memory than its pixels. */
    private static final int PIECE = 2048;

    private BoardPicture() {}

    /**
     * Draws a board and writes it to {@code file}, which appears whole or not at all. Not on the FX thread, which it starts
     * if nobody has.
     *
     * @throws Refusal if the file cannot be written
     */
    public static void write(Workspace workspace, Id<Board> board, Appearance appearance, Path file) {
        var target = file.toAbsolutePath();
        workspace.read(entries -> entries.get(board)).join();
        startToolkit();
        try (var model = onFx(() -> new BoardViewModel(workspace, board, Platform::runLater))) {
            model.settled().join();
            save(draw(model, appearance), target);
        }
    }

    private static BufferedImage draw(BoardViewModel model, Appearance appearance) {
        var area = model.content().bounds().orElse(EMPTY).grown(MARGIN);
        double scale = Math.min(SCALE, LARGEST / Math.max(area.width(), area.height()));
        int width = (int) Math.clamp(Math.floor(area.width() * scale), 1, LARGEST);
        int height = (int) Math.clamp(Math.floor(area.height() * scale), 1, LARGEST);
        var painter = onFx(() -> {
            var surface = new BoardSurface();
            var scene = new Scene(surface);
            Theme.dress(scene, appearance);
            Theme.add(scene, "board");
            surface.applyCss();
            return new BoardPainter(model, surface.style());
        });
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y += PIECE) {
            for (int x = 0; x < width; x += PIECE) {
                int wide = Math.min(PIECE, width - x);
                int high = Math.min(PIECE, height - y);
                var view = new Viewport(area.x() + x / scale, area.y() + y / scale, scale, wide, high);
                image.setRGB(x, y, wide, high, onFx(() -> piece(painter, view)), 0, wide);
            }
        }
        return image;
    }

    private static int[] piece(BoardPainter painter, Viewport view) {
        int width = (int) view.width();
        int height = (int) view.height();
        var canvas = new Canvas(width, height);
        painter.picture(canvas.getGraphicsContext2D(), view);
        var drawn = canvas.snapshot(new SnapshotParameters(), null);
        var pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void save(BufferedImage image, Path file) {
        var folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new Refusal(Messages.of("board.picture.folder", file));
        }
        try {
            var draft = Files.createTempFile(folder, ".board", ".png");
            try {
                ImageIO.write(image, "png", draft.toFile());
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (NoSuchFileException e) {
            throw new Refusal(Messages.of("board.picture.noFolder", folder));
        } catch (AccessDeniedException e) {
            throw new Refusal(Messages.of("board.picture.denied", folder));
        } catch (IOException e) {
            throw new Refusal(Messages.of("board.picture.failed", file, String.valueOf(e.getMessage())));
        }
    }

    /** Without a display, and for the time of one command. */
    private static void startToolkit() {
        try {
            if (System.getProperty("glass.platform") == null) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // A window is open already: it draws the picture too.
        }
    }

    private static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The drawing of a board was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A board could not be drawn.", e);
        }
    }
}
