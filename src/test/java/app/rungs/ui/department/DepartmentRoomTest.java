package app.rungs.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DepartmentRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void departmentsAndMetricsAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = new RoomDriver(
                        folder.resolve("sample"),
                        appearance,
                        (workspace, navigator) -> new DepartmentRoom(workspace, RoomDriver.screen(), navigator))) {
            room.picture("department-page", appearance, ".title-input");
            room.driver().click("Metrics").click("SAIDI");
            room.picture("metric-page", appearance, ".figures");
            room.driver().click("SAIDI, United States, all events");
            room.picture("metric-trend", appearance, ".series-chart");
            room.driver()
                    .focus(room.driver().find("#start-formula"))
                    .type("SAIDI / (2")
                    .press(KeyCode.ENTER);
            room.driver()
                    .until("the fault is said at its field", () -> room.driver().isOnScreen(".problem-words"));
            room.picture("metric-fault", appearance, ".formula-fault");
            assertThat(warnings.heard()).isEmpty();
        }
    }
}
