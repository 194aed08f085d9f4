package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstSightTest {

    private static final int HEIGHT = 800;
    /** Between the places that stand at the top of the sidebar and those at its foot. */
    private static final int BELOW_THE_PLACES = 620;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, false", "DARK, 1280, false", "LIGHT, 960, true", "DARK, 960, true"})
    void theEdgesStandFromTheFirstFrameOnWhereTheyStay(Appearance appearance, int width, boolean contrast) {
        var memory = new WindowMemory(folder.resolve("window.properties"));
        memory.keep("theme", appearance.name());
        memory.keep("contrast", contrast);
        var driver = UiDriver.start();

        driver.showScene(width, HEIGHT, () -> new Scene(new FirstSight(memory), width, HEIGHT));
        var first = throughTheWindow(driver);
        var left = new AtomicBoolean();
        driver.showScene(width, HEIGHT, () -> {
            var edges = new OpeningPane(folder.resolve("Some.rungs"), memory, () -> left.set(true));
            var scene = new Scene(edges, width, HEIGHT);
            edges.dress(scene);
            return scene;
        });

        assertThat(first).isEqualTo(throughTheWindow(driver));
        driver.press(KeyCode.SHORTCUT, KeyCode.Q);
        assertThat(left).as("whoever will not wait can leave").isTrue();
    }

    /** The colours along a line from left to right and one from top to bottom where no words stand. */
    private static List<Integer> throughTheWindow(UiDriver driver) {
        return driver.onFx(() -> {
            var seen = driver.scene().snapshot(null);
            var pixels = seen.getPixelReader();
            List<Integer> colours = new ArrayList<>();
            for (int x = 0; x < seen.getWidth(); x++) {
                colours.add(pixels.getArgb(x, BELOW_THE_PLACES));
            }
            for (int y = 0; y < seen.getHeight(); y++) {
                colours.add(pixels.getArgb((int) seen.getWidth() - 2, y));
            }
            return colours;
        });
    }
}
