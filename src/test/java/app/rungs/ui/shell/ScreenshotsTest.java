package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.kit.Appearance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws every place of the sample for the manual, at a time that stands still and with the bundled fonts. A picture in
 * {@code assets/screenshots} is replaced only where it shows something else by now: machines differ in a shade or two.
 */
final class ScreenshotsTest {

    private static final Path PICTURES = Path.of("assets", "screenshots");

    /** Two colours are the same if no part of them (red, green, blue; 0 to 255) differs by more. */
    private static final int SHADE = 24;

    /** Two pictures are the same if no larger share of their pixels differs. */
    private static final double SHARE = 0.002;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyPlaceOfTheSampleIsDrawn(Appearance appearance) throws IOException {
        Files.createDirectories(PICTURES);
        try (var window = SampleWindow.sample(folder, 1280, 800)) {
            var driver = window.driver();
            driver.until("home is drawn", () -> driver.isOnScreen(".cadence"));
            for (var place : window.shell().places()) {
                driver.onFx(() -> {
                    window.shell().dressAs(appearance);
                    window.shell().go(place);
                    return true;
                });
                window.workspace().lastSeq().join();
                driver.settle();
                open(window, place);
                var name = (place + "-" + appearance).toLowerCase(Locale.ROOT);
                keep(driver.picture("screenshot-" + name), PICTURES.resolve(name + ".png"));
                assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
            }
        }
    }

    /** A place of lists shows its best: the board itself, the pages of a brief, a segment that is known. */
    private static void open(SampleWindow window, Place place) {
        var driver = window.driver();
        switch (place) {
            case BOARDS -> {
                show(window, EntryType.BOARD, "What a prediction is worth");
                driver.until("the board is drawn", () -> driver.isOnScreen(".board-head"));
            }
            case SEGMENTS -> show(window, EntryType.SEGMENT, "Municipal utilities");
            case BRIEFS -> {
                show(window, EntryType.BRIEF, "Municipal utilities against investor-owned");
                driver.until(
                        "the pages are set",
                        () -> driver.isOnScreen(".brief-drawn") && driver.isOnScreen(".brief-number"));
            }
            case CHAIN -> {
                var job = find(window, EntryType.JOB, "Predict equipment failures before they interrupt customers");
                driver.onFx(() -> {
                    window.shell().chain(job);
                    return true;
                });
            }
            default -> {
                // The first entry of the list is shown already.
            }
        }
        driver.settle();
    }

    private static void show(SampleWindow window, EntryType type, String title) {
        var id = find(window, type, title);
        window.driver().onFx(() -> {
            window.shell().open(id);
            return true;
        });
        window.driver().settle();
    }

    private static Id<?> find(SampleWindow window, EntryType type, String title) {
        return window.workspace()
                .read(entries -> entries.titled(Set.of(type), title).getFirst())
                .join();
    }

    private static void keep(Path fresh, Path kept) throws IOException {
        if (!Files.exists(kept) || !isSame(ImageIO.read(fresh.toFile()), ImageIO.read(kept.toFile()))) {
            Files.copy(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isSame(BufferedImage left, BufferedImage right) {
        if (left.getWidth() != right.getWidth() || left.getHeight() != right.getHeight()) {
            return false;
        }
        long different = 0;
        for (int y = 0; y < left.getHeight(); y++) {
            for (int x = 0; x < left.getWidth(); x++) {
                if (!isSameColour(left.getRGB(x, y), right.getRGB(x, y))) {
                    different++;
                }
            }
        }
        return different <= SHARE * left.getWidth() * left.getHeight();
    }

    private static boolean isSameColour(int left, int right) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((left >> shift & 0xff) - (right >> shift & 0xff)) > SHADE) {
                return false;
            }
        }
        return true;
    }
}
