package app.rungs.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.UiDriver;
import app.rungs.ui.kit.Appearance;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InterviewRoomTest {

    private static final int LONG = 2_000;

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
    void aLongTranscriptIsReadByWheelKeysAndPointerWithAScreenfulLaidOut() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            var id = Id.<Interview>fresh(EntryType.INTERVIEW);
            room.workspace().importing("Long", draft -> addLong(draft, id)).join();
            driver.onFx(() -> {
                room.room().open(id);
                return true;
            });
            driver.until(
                    "the words are there",
                    () -> driver.find(".reader-text", WordsView.class).size() == 2 * LONG);
            var text = driver.find(".reader-text", WordsView.class);
            driver.focus(text).press(KeyCode.SHORTCUT, KeyCode.END);
            assertThat(caret(text))
                    .isEqualTo(new Place(2 * LONG - 1, lastWords().length()));
            driver.press(KeyCode.SHIFT, KeyCode.SHORTCUT, KeyCode.LEFT);
            assertThat(text.selected()).isEqualTo(".");
            driver.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.END).press(KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(lastWords()).contains(text.selected());
            assertThat(text.selected()).isNotEmpty();
            driver.press(KeyCode.PAGE_UP)
                    .press(KeyCode.PAGE_DOWN)
                    .press(KeyCode.UP)
                    .press(KeyCode.DOWN);
            assertThat(caret(text).line()).isGreaterThan(2 * LONG - 20);

            driver.press(KeyCode.SHORTCUT, KeyCode.HOME);
            assertThat(caret(text)).isEqualTo(new Place(0, 0));
            var before = at(driver, text);
            for (double pixels : new double[] {-37, -4_000, 4_037}) {
                scroll(driver, text, pixels);
            }
            assertThat(at(driver, text)).isEqualTo(before);
            assertThat(text.getChildrenUnmodifiable()).hasSizeBetween(10, 100);

            click(driver, text, new Place(1, 6), 2, false);
            assertThat(text.selected()).isEqualTo("keep");
            click(driver, text, new Place(3, 4), 1, true);
            assertThat(text.selected()).contains("\n").startsWith("keep");
            click(driver, text, new Place(1, 6), 3, false);
            assertThat(text.selected()).isEqualTo(words(0));
            room.picture("reader-long", Appearance.LIGHT, ".selection-bubble");
            click(driver, text, new Place(5, 6), 2, false);
            double stood = driver.find(".selection-bubble").getLayoutY();
            scroll(driver, text, -30);
            driver.until(
                    "the bubble goes with its words",
                    () -> Math.abs(driver.find(".selection-bubble").getLayoutY() - stood + 30) < 2);
        }
    }

    private static void addLong(Draft draft, Id<Interview> id) {
        draft.add(new Interview(id, "Long", null, null, Hand.FIRST, null, null, null, null, null, null, true));
        for (int i = 0; i < LONG; i++) {
            draft.add(
                    new Turn(Id.fresh(EntryType.TURN), id, i, TurnKind.SPOKEN, "Voice " + i % 2, i * 5_000L, words(i)));
        }
    }

    private static String words(int turn) {
        return "We do keep list " + turn + " of units," + " and every winter it is longer".repeat(turn % 7) + ".";
    }

    private static String lastWords() {
        return words(LONG - 1);
    }

    private static Place caret(WordsView text) {
        return text.selection().get().caret();
    }

    private static Place at(UiDriver driver, WordsView text) {
        return driver.onFx(() -> text.at(200, 200));
    }

    private static void scroll(UiDriver driver, WordsView text, double pixels) {
        driver.onFx(() -> {
            Event.fireEvent(
                    text,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            9,
                            9,
                            9,
                            9,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            pixels,
                            0,
                            pixels,
                            HorizontalTextScrollUnits.NONE,
                            0,
                            VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            return true;
        });
    }

    private static void click(UiDriver driver, WordsView text, Place place, int times, boolean shift) {
        driver.onFx(() -> {
            var there = text.caret(place);
            var clicked = text.localToScene(there.getMinX() + 1, there.getCenterY());
            double x = clicked.getX();
            double y = clicked.getY();
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(
                        text,
                        new MouseEvent(
                                type,
                                x,
                                y,
                                x,
                                y,
                                MouseButton.PRIMARY,
                                times,
                                shift,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                false,
                                null));
            }
            return true;
        });
    }

    @Test
    void hMarksTheSelectedWordsAndUndoTakesTheMarkBack() {
        try (var room = room(Appearance.LIGHT)) {
            var driver = room.driver();
            driver.until("the words are there", () -> driver.isOnScreen(".rail-cell"));
            int before = count(room);
            var text = driver.find(".reader-text", WordsView.class);
            driver.focus(text);
            driver.onFx(() -> {
                text.select(new Place(1, 0), new Place(1, 11));
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
