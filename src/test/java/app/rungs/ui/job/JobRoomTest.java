package app.rungs.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Job;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.EnumSet;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JobRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void jobsAreDrawnAsCardsAndAsPages(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.picture("job-cards", appearance, "Restore supply after an equipment failure");
            room.driver().click("Predict equipment failures before they interrupt customers");
            room.picture("job-page", appearance, "Evidence");
            room.driver().onFx(() -> {
                room.room().create(EntryType.OUTCOME);
                return true;
            });
            room.picture("job-new-outcome", appearance, "New outcome");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aStatementIsSavedAsItIsTypedAndUndoBringsTheOldOneBack() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            var job = room.workspace()
                    .read(entries -> entries.listed(EnumSet.of(EntryType.JOB), "Restore", 1))
                    .join()
                    .getFirst();
            driver.onFx(() -> {
                room.room().open(job.id());
                return true;
            });
            driver.until("the page is there", () -> driver.isOnScreen(".title-input"));
            var title = driver.find(".title-input", TextInputControl.class);
            driver.until("it is read", () -> title.getText().startsWith("Restore"));
            driver.focus(title).press(KeyCode.END).type(" by night").press(KeyCode.ENTER);
            driver.until(
                    "it says so",
                    () -> driver.isOnScreen(".saved-state")
                            && driver.find(".saved-state", javafx.scene.control.Label.class)
                                    .getText()
                                    .startsWith("Saved"));
            assertThat(room.workspace().read(entries -> entries.all(Job.class)).join())
                    .extracting(Job::statement)
                    .contains("Restore supply after an equipment failure by night");
            room.workspace().undo().join();
            driver.until("the old words are back", () -> title.getText().endsWith("failure"));
        }
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new JobRoom(workspace, RoomDriver.screen(), navigator, ViewMemory.ofRoom()));
    }
}
