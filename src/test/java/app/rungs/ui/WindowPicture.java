package app.rungs.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** What a window and the popups open over it look like. */
final class WindowPicture {

    private WindowPicture() {}

    /** Drawn now; on the FX thread. */
    static BufferedImage of(Stage stage) {
        var window = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
        var picture = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.drawImage(window, 0, 0, null);
        for (var open : Window.getWindows()) {
            if (open instanceof PopupWindow popup && popup.isShowing()) {
                draw(popup, canvas, (int) (popup.getX() - stage.getX()), (int) (popup.getY() - stage.getY()));
            }
        }
        canvas.dispose();
        return picture;
    }

    private static void draw(PopupWindow popup, Graphics2D canvas, int x, int y) {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        var shown = popup.getScene().getRoot().snapshot(clear, null);
        canvas.drawImage(SwingFXUtils.fromFXImage(shown, null), x, y, null);
    }

    /** Keeps {@code picture} as {@code target/pictures/NAME.png}. */
    static Path write(BufferedImage picture, String name) {
        try {
            var file = Path.of("target", "pictures", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
