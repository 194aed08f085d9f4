package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Highlight;
import app.rungs.model.Link;
import app.rungs.model.Redaction;
import app.rungs.model.Relation;
import app.rungs.model.Tag;
import app.rungs.storage.Entries;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading and marking an interview without a pointer. */
final class ReaderKeysTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK"})
    void wordsAreHighlightedTwiceTaggedLinkedAndRedactedByKeys(Appearance appearance) {
        try (var warnings = new CssWarnings();
                var room = room(appearance)) {
            var driver = room.driver();
            driver.until("the words are there", () -> driver.isOnScreen(".rail-cell"));
            int highlights = ask(room, it -> it.all(Highlight.class)).size();
            int tags = ask(room, it -> it.all(Tag.class)).size();

            select(room, 1, 0, 40);
            driver.until("the bubble is there", () -> driver.isOnScreen(".selection-bubble"));
            room.picture("reader-bubble", appearance, ".selection-bubble");
            driver.press(KeyCode.H);
            driver.until(
                    "a highlight is made",
                    () -> ask(room, it -> it.all(Highlight.class)).size() == highlights + 1);

            select(room, 1, 12, 60);
            driver.press(KeyCode.T);
            driver.until("tags are asked for", () -> driver.isOnScreen(".tag-picker"));
            driver.type("new thing").press(KeyCode.ENTER);
            driver.until(
                    "a tag is made where it is typed",
                    () -> ask(room, it -> it.all(Tag.class)).size() == tags + 1);
            driver.type("other").press(KeyCode.ENTER);
            driver.until("and another", () -> ask(room, it -> it.all(Tag.class)).size() == tags + 2);
            room.picture("reader-tags", appearance, ".tag-chip");
            driver.press(KeyCode.ESCAPE);
            assertThat(ask(room, it -> it.all(Highlight.class))).hasSize(highlights + 2);
            var text = driver.find(".reader-text", WordsView.class);
            driver.until("the focus is back in the words", text::isFocused);
            room.picture("reader-overlap", appearance, ".rail-cell");

            driver.press(KeyCode.N);
            var rail = driver.find(".rail-list", ListView.class);
            driver.until(
                    "the next highlight is chosen",
                    () -> rail.getSelectionModel().getSelectedIndex() == 0);
            driver.press(KeyCode.N).press(KeyCode.SHIFT, KeyCode.N);
            driver.until("and the one before", () -> rail.getSelectionModel().getSelectedIndex() == 0);
            driver.press(KeyCode.L);
            driver.until("an entry is asked for", () -> driver.isOnScreen(".link-found"));
            driver.press(KeyCode.ESCAPE);
            driver.until("the focus is back in the words", text::isFocused);

            select(room, 1, 0, 8);
            driver.press(KeyCode.R);
            driver.until("a replacement is asked for", () -> driver.isOnScreen(".redact-form"));
            driver.settle();
            room.picture("reader-redact", appearance, ".redact-form");
            driver.press(KeyCode.ENTER);
            driver.until(
                    "a redaction is made",
                    () -> ask(room, it -> it.all(Redaction.class)).size() == 1);
            driver.click("As others read it");
            driver.until(
                    "it is read only",
                    () -> driver.isOnScreen("As others read it: redacted names are replaced, nothing can be changed"));
            room.picture("reader-redacted", appearance, ".rail-cell");
            eraseForGood(room, appearance);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static void eraseForGood(RoomDriver room, Appearance appearance) {
        var driver = room.driver();
        var redaction = ask(room, it -> it.original().all(Redaction.class)).getFirst();
        driver.onFx(() -> {
            room.room().open(redaction.id());
            return true;
        });
        driver.until("erasing is offered", () -> driver.isOnScreen("Erase for good…"));
        driver.click("Erase for good…");
        driver.until(
                "the name is asked for",
                () -> driver.named("Type the name once more").isFocused());
        driver.type("any other name").press(KeyCode.ENTER);
        driver.until(
                "it is not erased",
                () -> driver.isOnScreen(
                        "That is not the name this redaction hides: type it to the letter. Nothing was changed."));
        room.picture("redaction-erase", appearance, ".erase-pane");
        driver.focus(driver.named("Type the name once more")).press(KeyCode.SHORTCUT, KeyCode.A);
        driver.type(redaction.term()).press(KeyCode.ENTER);
        driver.until(
                "it is erased", () -> ask(room, it -> it.all(Redaction.class)).isEmpty());
        assertThat(room.workspace()
                        .readLog(log -> log.latest(1))
                        .join()
                        .getFirst()
                        .name())
                .isEqualTo("Erase a name for good: " + redaction.replacement());
    }

    @Test
    void wordsAreCorrectedByKeysAndWhatTheyTouchedIsFlaggedAcceptedAndUndone() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("the words are there", () -> driver.isOnScreen(".rail-cell"));
            select(room, 1, 0, 10);
            driver.press(KeyCode.H);
            driver.settle();
            select(room, 1, 3, 3);
            driver.press(KeyCode.E);
            driver.until("the words can be corrected", () -> driver.isOnScreen(".turn-editor"));
            driver.press(KeyCode.SHORTCUT, KeyCode.HOME).press(KeyCode.RIGHT);
            driver.type("xyz").press(KeyCode.SHORTCUT, KeyCode.ENTER);
            driver.until("a highlight is flagged", () -> flagged(room) == 1);
            room.picture("reader-flagged", Appearance.LIGHT, ".rail-flag");
            var rail = driver.find(".rail-list", ListView.class);
            driver.focus(rail);
            driver.onFx(() -> {
                rail.getSelectionModel().select(0);
                return true;
            });
            driver.press(KeyCode.A);
            driver.until("what stands there now is accepted", () -> flagged(room) == 0);
            room.workspace().undo().join();
            assertThat(flagged(room)).isEqualTo(1);
        }
    }

    @Test
    void manyHighlightsAreTaggedInTheTableInOneEdit() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("the room is there", () -> driver.isOnScreen(".rail-cell"));
            driver.click("Highlights");
            driver.until("the table is there", () -> driver.isOnScreen(".found-pane"));
            var table = driver.find(".table-view", TableView.class);
            int all = ask(room, it -> it.all(Highlight.class)).size();
            driver.until("the rows are there", () -> table.getItems().size() == all);
            driver.focus(table);
            driver.onFx(() -> {
                table.getSelectionModel().selectAll();
                return true;
            });
            driver.press(KeyCode.T);
            driver.until("tags are asked for", () -> driver.isOnScreen(".tag-picker"));
            driver.type("bulk").press(KeyCode.ENTER);
            driver.until("all are tagged", () -> tagged(room, "bulk") == all);
            room.picture("highlights-bulk", Appearance.LIGHT, ".tag-chip");
            driver.press(KeyCode.ESCAPE);
            room.workspace().undo().join();
            assertThat(tagged(room, "bulk")).isZero();
            driver.focus(driver.find(".search-box")).type("xyzzy");
            driver.until("nothing passes", () -> table.getItems().isEmpty());
            room.picture("highlights-none", Appearance.LIGHT, ".empty-state");
        }
    }

    private static long tagged(RoomDriver room, String name) {
        return ask(
                        room,
                        entries -> entries.having(Tag.class, "name", name).stream()
                                .flatMap(tag -> entries.naming(Link.class, tag.id()).stream())
                                .filter(link -> link.relation() == Relation.TAGGED)
                                .toList())
                .size();
    }

    private static long flagged(RoomDriver room) {
        return ask(
                        room,
                        entries -> entries.placedHighlights().stream()
                                .filter(placed -> !placed.holds())
                                .toList())
                .size();
    }

    private static <T> List<T> ask(RoomDriver room, Function<Entries, List<T>> question) {
        return room.workspace().read(question).join();
    }

    private static void select(RoomDriver room, int line, int from, int to) {
        var text = room.driver().find(".reader-text", WordsView.class);
        room.driver().focus(text);
        room.driver().onFx(() -> {
            text.select(new Place(line, from), new Place(line, to));
            return true;
        });
        room.driver().settle();
    }

    private RoomDriver room(Appearance appearance) {
        return new RoomDriver(
                folder.resolve("sample"),
                appearance,
                (workspace, navigator) -> new InterviewRoom(workspace, RoomDriver.screen(), navigator));
    }
}
