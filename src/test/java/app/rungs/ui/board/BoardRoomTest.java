package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.RoomDriver;
import app.rungs.ui.UiDriver;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BoardRoomTest {

    /** What the head of the sample board says once all of it and a board on it are there. */
    private static final String READ = "15 cards \u00b7 20 links";

    @TempDir
    Path folder;

    @Test
    void aBoardIsBegunFromATemplateKeptAsOneAndEditedAsAnOutlineByKeysAlone() {
        try (var warnings = new CssWarnings();
                var room = room(Appearance.LIGHT)) {
            drawn(room, Appearance.LIGHT);
            begunAndKept(room);
            outlined(room);
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void templatesAndOutlineAreDrawnByNightToo() {
        try (var warnings = new CssWarnings();
                var room = room(Appearance.DARK)) {
            drawn(room, Appearance.DARK);
            begun(room);
            room.driver().picture("board-job-map-dark");
            assertThat(warnings.heard()).isEmpty();
        }
    }

    private static void drawn(RoomDriver room, Appearance appearance) {
        var driver = room.driver();
        nested(room, appearance);
        open(room, sample(room));
        driver.focus(driver.find(".board-pane"));
        driver.press(KeyCode.SHORTCUT, KeyCode.F).type("cost").press(KeyCode.ENTER);
        room.picture("board-find", appearance, ".find-bar");
        driver.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        assertThat(driver.isOnScreen(".find-bar")).isFalse();
        driver.press(KeyCode.Z);
        assertThat(driver.isOnScreen(".board-tray")).isFalse();
        room.picture("board-zen", appearance, ".board-pane");
        driver.press(KeyCode.ESCAPE);
        driver.press(KeyCode.ESCAPE);
        assertThat(driver.isOnScreen(".board-tray")).isTrue();
        driver.press(KeyCode.TAB).press(KeyCode.P);
        room.picture("board-beside", appearance, ".board-beside .entry-page");
        driver.press(KeyCode.SHIFT, KeyCode.P);
        driver.until(
                "the cursor is in the page beside", () -> driver.scene().getFocusOwner() instanceof TextInputControl);
        driver.press(KeyCode.ESCAPE).press(KeyCode.P);
        assertThat(driver.isOnScreen(".board-beside")).isFalse();
        driver.click("Outline");
        driver.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.RIGHT);
        room.picture("board-outline", appearance, "Outline");
        driver.click(".icon-button");
        driver.click("New from template");
        room.picture("board-templates", appearance, "Four forces");
    }

    /** A board on the sample board, into it and out again by keys and by its crumb. */
    private static void nested(RoomDriver room, Appearance appearance) {
        var driver = room.driver();
        var above = sample(room);
        var below = room.workspace().read(entries -> entries.all(Board.class)).join().stream()
                .filter(board -> !board.equals(above))
                .findFirst()
                .orElseThrow();
        room.workspace()
                .edit(
                        "Place",
                        draft -> draft.add(
                                new Card(Id.fresh(EntryType.CARD), above.id(), below.id(), -300, 0, 240, 128)))
                .join();
        // As a page's list of boards leads to the card.
        driver.onFx(() -> {
            room.room().open(above.id());
            EntryPage.start(room.room().view(), "card-" + below.id().value());
            return true;
        });
        var pane = driver.find(".board-pane");
        driver.until(
                "the very card is shown",
                () -> driver.onFx(() -> pane.getAccessibleText().endsWith("Board \u00b7 fills itself")));
        driver.focus(pane);
        driver.press(KeyCode.ENTER);
        driver.until("its cards are read", () -> driver.isOnScreen("6 cards \u00b7 4 links \u00b7 fills itself"));
        room.picture("board-crumbs", appearance, ".crumb");
        driver.press(KeyCode.ALT, KeyCode.UP);
        room.picture("board-nested", appearance, READ);
        // The card lies in the middle still, as it was left.
        doubleClick(driver, driver.find(".board-pane", Region.class));
        driver.until("a double click opens it", () -> driver.isOnScreen(".crumb"));
        driver.press(KeyCode.ALT, KeyCode.UP);
        driver.until("the board above is open again", () -> driver.isOnScreen(READ));
        driver.click("Outline");
        driver.press(KeyCode.HOME);
        driver.until("it is a line of the outline", () -> driver.isOnScreen("Board \u00b7 fills itself"));
        driver.press(KeyCode.ENTER);
        driver.until("it is open as an outline too", () -> driver.isOnScreen(".crumb"));
        assertThat(driver.isOnScreen(".outline-pane")).isTrue();
        driver.click(".crumb");
        driver.until("the crumb leads up", () -> driver.isOnScreen(READ));
        assertThat(driver.isOnScreen(".crumb")).isFalse();
        driver.click(".icon-button");
        room.workspace().undo().join();
    }

    /** Twice, because the first of two clicks selects. */
    private static void doubleClick(UiDriver driver, Region pane) {
        driver.onFx(() -> {
            var at = pane.localToScene(pane.getWidth() / 2, pane.getHeight() / 2);
            for (int i = 0; i < 2; i++) {
                Event.fireEvent(
                        pane,
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                at.getX(),
                                at.getY(),
                                0,
                                0,
                                MouseButton.PRIMARY,
                                2,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
            return true;
        });
    }

    private static void begun(RoomDriver room) {
        var driver = room.driver();
        driver.onFx(() -> {
            ((Button) driver.named("Job map. The eight steps of one job, what makes them harder and what is wanted at"
                            + " each."))
                    .fire();
            return true;
        });
        driver.until("the board is open", () -> driver.isOnScreen(".board-view"));
        assertThat(room.workspace().read(entries -> entries.all(Frame.class)).join())
                .hasSize(10);
        driver.settle();
    }

    private static void begunAndKept(RoomDriver room) {
        var driver = room.driver();
        begun(room);
        driver.picture("board-job-map-light");
        driver.onFx(() -> {
            driver.find(".menu-button", MenuButton.class).getItems().stream()
                    .filter(item -> "Keep as template".equals(item.getText()))
                    .forEach(MenuItem::fire);
            return true;
        });
        driver.until("it is kept", () -> room.said().toString().contains("is kept"));
        assertThat(room.workspace()
                        .read(entries -> entries.having(Board.class, "template", true))
                        .join())
                .extracting(Board::name)
                .containsExactly("Job map as template");
    }

    private static void outlined(RoomDriver room) {
        var driver = room.driver();
        var board = sample(room);
        open(room, board);
        driver.click("Outline");
        driver.press(KeyCode.HOME).press(KeyCode.DOWN);
        var tree = driver.find(".tree-view", TreeView.class);
        var chosen = (Outline.Item) driver.onFx(() -> Objects.requireNonNull(
                        (TreeItem<?>) tree.getSelectionModel().getSelectedItem())
                .getValue());
        driver.press(KeyCode.F2);
        driver.press(KeyCode.SHORTCUT, KeyCode.A).type("Named from the outline").press(KeyCode.ENTER);
        driver.until("it is renamed", () -> title(room, chosen).equals("Named from the outline"));

        int links = links(room);
        driver.press(KeyCode.L).press(KeyCode.DOWN).press(KeyCode.L);
        driver.until("what it says is asked", () -> relations() != null);
        driver.onFx(() -> {
            var menu = Objects.requireNonNull(relations());
            menu.getItems().stream()
                    .filter(item -> "relates to".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            return true;
        });
        driver.until("they are linked", () -> links(room) == links + 1);

        driver.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.F10);
        driver.until("what can be done is asked", () -> menu().isPresent());
        room.picture("board-outline-menu", Appearance.LIGHT, "Outline");
        driver.onFx(() -> {
            var menu = menu().orElseThrow();
            assertThat(menu.getItems())
                    .extracting(MenuItem::getText)
                    .contains("Colour", "Draw a section", "Front and back")
                    .doesNotContain("Group");
            assertThat(menu.getHeight()).as("seen whole on a small screen").isLessThan(768);
            menu.hide();
            return true;
        });
        driver.press(KeyCode.SHORTCUT, KeyCode.F).type("bills").press(KeyCode.ENTER);
        driver.until(
                "the line is chosen",
                () -> driver.onFx(() -> tree.getSelectionModel().getSelectedItems())
                        .toString()
                        .contains("Keep bills affordable"));
        assertThat(driver.isOnScreen(".outline-dim")).isTrue();
        room.picture("board-outline-find", Appearance.LIGHT, ".outline-dim");
        driver.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);

        int cards = cards(room, board);
        driver.press(KeyCode.END).press(KeyCode.DELETE);
        driver.until("it is off the board", () -> cards(room, board) == cards - 1);
        driver.press(KeyCode.SHORTCUT, KeyCode.Z);
        driver.until("it is back", () -> cards(room, board) == cards);
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static @Nullable RelationMenu relations() {
        return (RelationMenu) Window.getWindows().stream()
                .filter(RelationMenu.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static Board sample(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(Board.class)).join().stream()
                .filter(board -> board.name().equals("What a prediction is worth"))
                .findFirst()
                .orElseThrow();
    }

    private static UiDriver open(RoomDriver room, Board board) {
        room.driver().onFx(() -> {
            room.room().open(board.id());
            return true;
        });
        return room.driver().until("the board is read", () -> !room.driver().isOnScreen("No cards \u00b7 no links"));
    }

    private static String title(RoomDriver room, Outline.Item item) {
        return room.workspace()
                .read(entries -> entries.any(item.card().entry()).orElseThrow().title())
                .join();
    }

    private static int links(RoomDriver room) {
        return room.workspace().read(entries -> entries.all(Link.class)).join().size();
    }

    private static int cards(RoomDriver room, Board board) {
        return room.workspace()
                .read(entries -> entries.naming(Card.class, board.id()))
                .join()
                .size();
    }

    private RoomDriver room(Appearance appearance) {
        var room = new RoomDriver(
                folder.resolve(appearance + ".rungs"),
                appearance,
                (workspace, navigator) ->
                        new BoardRoom(workspace, RoomDriver.screen(), navigator, ViewMemory.ofRoom()));
        room.driver().onFx(() -> {
            Theme.add(room.room().view().getScene(), "board");
            return true;
        });
        return room;
    }
}
