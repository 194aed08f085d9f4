package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.CssWarnings;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShellPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theWindowIsDrawnWithoutAComplaintAboutItsStyle(Appearance appearance) {
        UiDriver.start();
        try (var warnings = new CssWarnings();
                var window = SampleWindow.sample(folder, 1280, 800)) {
            var driver = window.driver();
            driver.onFx(() -> {
                window.shell().dressAs(appearance);
                return true;
            });
            driver.until("home is drawn", () -> driver.isOnScreen(".cadence"));
            driver.picture(named("shell-home", appearance));
            driver.press(KeyCode.SHORTCUT, KeyCode.K);
            driver.type("met");
            driver.picture(named("shell-palette", appearance));
            driver.press(KeyCode.ESCAPE).press(KeyCode.F1);
            driver.picture(named("shell-keys", appearance));
            driver.press(KeyCode.ESCAPE);
            driver.onFx(() -> {
                window.shell().go(Place.HISTORY);
                return true;
            });
            driver.picture(named("shell-history", appearance));
            driver.onFx(() -> {
                window.shell().go(Place.BOARDS);
                return true;
            });
            driver.press(KeyCode.F1);
            driver.picture(named("shell-keys-boards", appearance));
            driver.press(KeyCode.ESCAPE);
            driver.onFx(() -> {
                window.shell()
                        .warn("This file is no transcript: it holds a picture. Choose a text, subtitle or Markdown"
                                + " file.");
                window.shell().failed(new IllegalStateException("drawn for the picture"));
                window.shell().say("Interview removed");
                return true;
            });
            driver.picture(named("shell-failed", appearance));
            assertThat(warnings.heard()).isEmpty();
        }
        pictureTheImport(appearance);
        try (var window = SampleWindow.empty(folder, 960, 640)) {
            var driver = window.driver();
            driver.onFx(() -> {
                window.shell().dressAs(appearance);
                return true;
            });
            driver.until("the beginning is drawn", () -> driver.isOnScreen(".empty-state"));
            driver.picture(named("shell-empty", appearance));
        }
    }

    private void pictureTheImport(Appearance appearance) {
        try (var window = SampleWindow.empty(folder.resolve("import"), 1280, 800)) {
            var driver = window.driver();
            driver.onFx(() -> {
                window.shell().dressAs(appearance);
                window.shell().go(Place.IMPORT);
                return true;
            });
            driver.picture(named("shell-import-1", appearance));
            window.choose(Fictional.transcript(folder), Fictional.table(folder), folder.resolve("gone.txt"));
            driver.until("the files are looked through", () -> driver.isOnScreen(".file-detail"));
            driver.picture(named("shell-import-2", appearance));
            driver.click("Look at the speakers").click("Choose columns");
            driver.until("the columns are there", () -> driver.isOnScreen(".mapping"));
            driver.picture(named("shell-import-3", appearance));
            driver.click("Import 2 files");
            driver.until("it came in", () -> driver.isOnScreen("Undo import"));
            driver.picture(named("shell-import-4", appearance));
        }
    }

    private static String named(String name, Appearance appearance) {
        return name + "-" + appearance.name().toLowerCase(Locale.ROOT);
    }
}
