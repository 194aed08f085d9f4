package app.rungs.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.RoomPane;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FirstFieldTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"INTERVIEWS", "JOBS", "DEPARTMENTS", "SEGMENTS", "BOARDS", "BRIEFS"})
    void theCursorIsInTheFirstFieldOfWhateverIsNew(Place place) {
        try (var window = SampleWindow.empty(folder, 1280, 800)) {
            var driver = window.driver();
            driver.until("the beginning is drawn", () -> driver.isOnScreen(".empty-state"));
            driver.onFx(() -> {
                window.shell().go(place);
                return true;
            });
            driver.settle().press(KeyCode.SHORTCUT, KeyCode.N);

            assertThat(driver.onFx(() -> driver.scene().getFocusOwner())).isInstanceOf(TextInputControl.class);
        }
    }

    @Test
    void whoeverGoesElsewhereWhileItIsStoredIsNotFetchedBack() {
        try (var window = SampleWindow.empty(folder, 1280, 800)) {
            var driver = window.driver();
            driver.onFx(() -> {
                window.shell().go(Place.JOBS);
                return true;
            });
            driver.settle().press(KeyCode.SHORTCUT, KeyCode.N).type("Know which pump a station has");
            driver.onFx(() -> {
                ((Button) driver.scene().lookup(".new-entry .accent")).fire();
                window.shell().go(Place.BOARDS);
                return true;
            });

            var jobs = window.shell().room(Place.JOBS).view();
            driver.until(
                    "it is stored and has its page",
                    () -> jobs instanceof RoomPane room && room.page() instanceof EntryPage);
            assertThat(driver.onFx(jobs::getScene)).isNull();
        }
    }
}
