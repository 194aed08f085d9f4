package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.EnumSet;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InterviewRoomTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void interviewsAreDrawn(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            room.picture("interview-reader", appearance, ".rail-cell");
            room.driver().click("Details");
            room.picture("interview-details", appearance, ".title-input");
            room.driver().click("Table");
            room.picture("interviews-table", appearance, ".found-pane");
            room.driver().click("Highlights");
            room.picture("highlights-table", appearance, ".found-pane");
            room.driver().click("List");
            room.picture("highlight-page", appearance, "Show in the interview");
            room.driver().click("Saved views");
            room.picture("saved-view", appearance, ".filter-chip");
            room.driver().click("Redactions");
            room.picture("redactions-empty", appearance, ".empty-state");
            room.driver().click("Facts");
            room.picture("fact-page", appearance, ".title-input");
            room.driver().click("Organisations");
            room.picture("organisation-page", appearance, ".title-input");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void hMarksTheSelectedWordsAndUndoTakesTheMarkBack() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("the words are there", () -> driver.isOnScreen(".rail-cell"));
            int before = count(room);
            var text = driver.find(".reader-text", RichTextArea.class);
            driver.focus(text);
            driver.onFx(() -> {
                text.select(TextPos.ofLeading(1, 0), TextPos.ofLeading(1, 11));
                return true;
            });
            driver.press(KeyCode.H);
            driver.until("a highlight is made", () -> count(room) == before + 1);
            room.workspace().undo().join();
            assertThat(count(room)).isEqualTo(before);
        }
    }

    @Test
    void aNoteIsSavedOnEnterAtTheEndOfTheInterview() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("the words are there", () -> driver.isOnScreen(".reader-note"));
            driver.focus(driver.find(".reader-note"))
                    .type("Ask for the list again")
                    .press(KeyCode.ENTER);
            driver.until(
                    "the note is stored",
                    () -> !room.workspace()
                            .read(entries -> entries.listed(EnumSet.of(EntryType.TURN), "Ask for the list again", 5))
                            .join()
                            .isEmpty());
        }
    }

    private static int count(RoomDriver room) {
        return room.workspace()
                .read(entries -> entries.all(Highlight.class))
                .join()
                .size();
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator));
    }
}
