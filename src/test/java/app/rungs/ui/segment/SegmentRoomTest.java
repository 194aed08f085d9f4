package app.rungs.ui.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.RelativeValue;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SegmentRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void segmentsAndTheirValuesAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.picture("segment-page", appearance, ".title-input");
            room.driver().click("Relative values");
            room.driver().until("the cells are there", () -> room.driver().isOnScreen(".matrix .number"));
            room.driver().focus(room.driver().find(".matrix .number"));
            room.picture("value-matrix", appearance, ".worth-card");
            room.driver().click("Hypotheses");
            room.picture("hypothesis-page", appearance, ".title-input");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void pointsTypedIntoTheMatrixAreSaved() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver().click("Relative values");
            driver.until("the cells are there", () -> driver.isOnScreen(".matrix .number"));
            var cell = driver.find(".matrix .number", TextField.class);
            int before = sum(room);
            driver.focus(cell).press(KeyCode.SHORTCUT, KeyCode.A).type("7").press(KeyCode.ENTER);
            driver.until("they are stored", () -> sum(room) != before);
        }
    }

    private static int sum(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(RelativeValue.class)).join().stream()
                .mapToInt(RelativeValue::points)
                .sum();
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new SegmentRoom(workspace, RoomDriver.screen(), navigator));
    }
}
