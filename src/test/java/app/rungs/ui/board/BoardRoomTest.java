package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Frame;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoardRoomTest {

    @TempDir
    Path folder;

    @Test
    void aBoardIsBegunFromATemplateAndKeptAsOneOfOnesOwn() {
        for (var appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
            try (var warnings = new CssWarnings();
                    var room = room(appearance)) {
                var driver = room.driver();
                driver.click("New from template");
                room.picture("board-templates", appearance, "Four forces");
                assertThat(warnings.heard()).isEmpty();
                if (appearance == Appearance.DARK) {
                    continue;
                }
                driver.onFx(() -> {
                    ((Button) driver.named("Job map. The eight steps of one job, what makes them harder and what is"
                                    + " wanted at each."))
                            .fire();
                    return true;
                });
                driver.until("the board is open", () -> driver.isOnScreen(".board-view"));
                assertThat(room.workspace()
                                .read(entries -> entries.all(Frame.class))
                                .join())
                        .hasSize(10);
                driver.settle();
                driver.picture("board-job-map-light");
                driver.onFx(() -> {
                    driver.find(".menu-button", MenuButton.class).getItems().stream()
                            .filter(item -> "Keep as template".equals(item.getText()))
                            .forEach(item -> item.fire());
                    return true;
                });
                driver.until("it is kept", () -> room.said().toString().contains("is kept"));
                assertThat(room.workspace()
                                .read(entries -> entries.having(Board.class, "template", true))
                                .join())
                        .extracting(Board::name)
                        .containsExactly("Job map as template");
            }
        }
    }

    private RoomDriver room(Appearance appearance) {
        var room = new RoomDriver(
                folder.resolve(appearance + ".rungs"),
                appearance,
                (workspace, navigator) -> new BoardRoom(workspace, RoomDriver.screen(), navigator, ViewMemory.ofRoom()));
        room.driver().onFx(() -> {
            Theme.add(room.room().view().getScene(), "board");
            return true;
        });
        return room;
    }
}
