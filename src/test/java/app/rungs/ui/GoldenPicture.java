package app.rungs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.kit.Appearance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javax.imageio.ImageIO;

/**
 * Holds what is drawn against the picture that somebody looked at and kept, light and dark. {@code -Dgolden=write} keeps
 * what is drawn now; the difference is looked at before it is committed.
 */
public final class GoldenPicture {

    private static final Path KEPT = Path.of("src/test/resources/golden/charts");

    /** How much a colour may differ, of 255, before its pixel is another; and how many pixels of a thousand may be. */
    private static final int SHADE = 32;

    private static final int OTHERS = 4;

    private GoldenPicture() {}

    /** What {@code root} makes is the picture kept as {@code NAME-light.png} and {@code NAME-dark.png}. */
    public static void of(String name, int width, int height, Supplier<? extends Parent> root) {
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            var drawn = Pictures.of("chart-" + name, appearance, width, height, root);
            var kept = KEPT.resolve(name + "-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
            try {
                if ("write".equals(System.getProperty("golden"))) {
                    Files.createDirectories(KEPT);
                    Files.copy(drawn, kept, StandardCopyOption.REPLACE_EXISTING);
                }
                assertThat(perMille(ImageIO.read(drawn.toFile()), ImageIO.read(kept.toFile())))
                        .as("%s differs from %s, in thousandths", drawn, kept)
                        .isLessThanOrEqualTo(OTHERS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static long perMille(BufferedImage one, BufferedImage other) {
        assertThat(List.of(one.getWidth(), one.getHeight())).isEqualTo(List.of(other.getWidth(), other.getHeight()));
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += isOther(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return different * 1000 / ((long) one.getWidth() * one.getHeight());
    }

    private static boolean isOther(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SHADE) {
                return true;
            }
        }
        return false;
    }
}
