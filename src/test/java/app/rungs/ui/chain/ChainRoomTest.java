package app.rungs.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.findings.chain.LiveGraph;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChainRoomTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String JOB = "Predict equipment failures before they interrupt customers";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theChainItsGapsAndTheSegmentsAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            open(room, EntryType.JOB, JOB);
            room.picture("chain-path", appearance, "broken at: strategic goal");
            room.driver().click("Tree");
            room.picture("chain-tree", appearance, ".chain-tree-line");
            room.driver().click("Table");
            room.picture("chain-table", appearance, ".chain-table");
            room.driver().click("Gaps");
            room.picture("chain-gaps", appearance, ".gap-detail .section-title");
            room.driver().click("Questions");
            room.picture("chain-questions", appearance, ".question-grid");
            room.driver().click("Two lenses");
            room.picture("chain-lenses", appearance, ".lenses");
            assertThat(warnings.heard()).isEmpty();
            assertThat(room.said()).isEmpty();
        }
    }

    @Test
    void aBrokenChainIsMendedWhereItSaysThatItBreaks() {
        try (var room = room(Appearance.LIGHT)) {
            open(room, EntryType.JOB, "Restore supply after an equipment failure");
            var driver = room.driver();
            driver.until("the chain is there", () -> driver.isOnScreen("Cite evidence"));
            int before = links(room);
            driver.onFx(() -> {
                driver.find("Cite evidence").requestFocus();
                return true;
            });
            driver.press(KeyCode.SPACE);
            driver.until("the picker is there", () -> driver.isOnScreen(".mend-pane .search-box"));
            driver.until(
                    "quotes are offered",
                    () -> !driver.find(".link-found", ListView.class).getItems().isEmpty());
            driver.press(KeyCode.ENTER);
            driver.until("it is linked", () -> links(room) == before + 1);
        }
    }

    @Test
    void anEntryThatHasNoPartInAChainSaysSo() {
        try (var room = room(Appearance.LIGHT)) {
            open(room, EntryType.BOARD, "What a prediction is worth");
            room.driver().until("it says so", () -> room.driver().isOnScreen("No part in any chain yet"));
        }
    }

    private static int links(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(Link.class)).join().size();
    }

    private static void open(RoomDriver room, EntryType type, String title) {
        Id<?> id = room.workspace()
                .read(entries -> entries.titled(Set.of(type), title).getFirst())
                .join();
        room.driver().onFx(() -> {
            room.room().open(id);
            return true;
        });
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) ->
                        new ChainRoom(workspace, new LiveGraph(workspace, CLOCK), RoomDriver.screen(), navigator));
    }
}
