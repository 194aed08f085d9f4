package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Shade;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.UiDriver;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // each test lays its own board
final class BoardJourneyTest {

    @TempDir
    Path folder;

    private final UiDriver driver = UiDriver.start();
    private final List<Id<?>> opened = new ArrayList<>();
    private Workspace workspace;
    private Desk desk;
    private BoardViewModel model;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), Platform::runLater);
    }

    @AfterEach
    void close() {
        driver.onFx(() -> {
            model.close();
            return true;
        });
        workspace.close();
    }

    @Test
    void aBoardIsLaidOutByHandAndTakenBackAgain() {
        try (var warnings = new CssWarnings()) {
            desk = Desk.in(workspace);
            show(Appearance.LIGHT);
            assertThat(driver.isOnScreen("Nothing on this board yet")).isTrue();
            driver.picture("board-empty-light");

            driver.onFx(() -> new CardEdits(model).place(desk.readings.id()));
            driver.until("the card is there", () -> model.content().cards().size() == 1);
            driver.onFx(() -> new CardEdits(model).place(desk.predict.id()));
            driver.until("both are there", () -> model.content().cards().size() == 2);
            assertThat(pane().getAccessibleText()).startsWith("Board Why minutes matter, 2 cards, no links");

            var held = onScreen(desk.predict.id());
            drag(held, held.plus(203, 101));
            driver.until(
                    "it was moved", () -> workspace.undoable().join().undo().equals(Optional.of("Move card")));
            var before = driver.onFx(() -> box(desk.predict.id()));
            assertThat(before.x() % 8).isZero();

            connect();
            driver.picture("board-connected-light");
            driver.press(KeyCode.SHORTCUT, KeyCode.Z);
            driver.until("the link is gone", () -> model.content().connectors().isEmpty());
            driver.press(KeyCode.SHORTCUT, KeyCode.Z);
            driver.until("the card is back", () -> !box(desk.predict.id()).equals(before));
            driver.press(KeyCode.SHORTCUT, KeyCode.Y);
            driver.until("it is moved again", () -> box(desk.predict.id()).equals(before));
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void aNoteIsWrittenOnTheBoardItselfAndItsLettersAreNoCommands() {
        desk = Desk.in(workspace);
        show(Appearance.LIGHT);
        driver.focus(pane());
        driver.press(KeyCode.N);
        driver.type("Left of the map");
        driver.picture("board-note-light");
        driver.press(KeyCode.ENTER);
        driver.until("the note is there", () -> model.content().cards().size() == 1);
        assertThat(model.content().cards()).extracting(it -> it.face().title()).containsExactly("Left of the map");
        assertThat(model.content().frames().all()).isEmpty();
        driver.press(KeyCode.F2);
        driver.press(KeyCode.SHORTCUT, KeyCode.A)
                .type("Left of the map, and ".repeat(12))
                .press(KeyCode.ENTER);
        driver.until(
                "its card has grown",
                () -> model.content().cards().iterator().next().box().height() > NoteEdits.HEIGHT);
        driver.picture("board-note-long-light");
        driver.press(KeyCode.I);
        driver.type("SAIFI");
        driver.picture("board-finder-light");
        driver.press(KeyCode.ENTER);
        driver.until(
                "it is placed", () -> model.content().showing(desk.saifi.id()).isPresent());
        driver.until("the board has the focus", () -> pane().isFocused());
        driver.press(KeyCode.F2);
        driver.press(KeyCode.SHORTCUT, KeyCode.A).type("How often").press(KeyCode.ENTER);
        driver.until(
                "it is called so everywhere",
                () -> workspace
                        .read(it -> it.any(desk.saifi.id()).orElseThrow().title())
                        .join()
                        .equals("How often"));
        driver.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
        driver.until("only the note is left", () -> model.content().cards().size() == 1);
        driver.onFx(() -> {
            model.selectAll();
            return true;
        });
        driver.press(KeyCode.SHORTCUT, KeyCode.D);
        driver.until("it is there twice", () -> model.content().cards().size() == 2);
        driver.press(KeyCode.F);
        driver.until(
                "a section is around it", () -> !model.content().frames().all().isEmpty());
        driver.picture("board-section-light");
    }

    @Test
    void theWindowShowsTheBoardInBothSchemes() {
        desk = Desk.laidOut(workspace);
        for (var appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            show(appearance);
            driver.until("it is read", () -> model.content().cards().size() == 15);
            String scheme = appearance == Appearance.LIGHT ? "light" : "dark";
            if (appearance == Appearance.LIGHT) {
                driver.onFx(this::section);
                driver.until(
                        "the section is there",
                        () -> !model.content().frames().all().isEmpty());
            }
            driver.picture("board-window-fit-" + scheme);
            driver.focus(pane());
            driver.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
            driver.onFx(() -> {
                model.select(List.of(model.content().showing(desk.predict.id()).orElseThrow()));
                return true;
            });
            driver.picture("board-window-" + scheme);
            driver.onFx(() -> {
                model.viewport(model.viewport().zoomedTo(new Point(400, 300), 0.3));
                return true;
            });
            driver.picture("board-window-far-" + scheme);
            var surface = driver.find(".board-surface", BoardSurface.class);
            var usual = driver.onFx(surface::style);
            driver.onFx(() -> {
                Theme.contrast(driver.scene(), true);
                model.viewport(model.viewport().zoomedTo(new Point(400, 300), 1));
                return true;
            });
            driver.picture("board-window-contrast-" + scheme);
            assertThat(driver.onFx(() -> surface.style().ink(Ink.LINE))).isNotEqualTo(usual.ink(Ink.LINE));
        }
    }

    @Test
    void theWheelPansAndWithControlZoomsAtThePointer() {
        desk = Desk.laidOut(workspace);
        show(Appearance.LIGHT);
        driver.until("it is read", () -> model.content().cards().size() == 15);
        var before = driver.onFx(() -> model.viewport());
        hand().scroll(400, 300, 0, -40, false);
        assertThat(model.viewport().y()).isGreaterThan(before.y());
        var under = model.viewport().toBoard(new Point(400, 300));
        hand().scroll(400, 300, 0, 40, true);
        assertThat(model.viewport().zoom()).isGreaterThan(before.zoom());
        assertThat(model.viewport().toBoard(new Point(400, 300)).distance(under))
                .isLessThan(1e-6);
        model.habits().turn(BoardHabits.Habit.WHEEL);
        double zoomed = model.viewport().zoom();
        hand().scroll(400, 300, 0, 40, false);
        assertThat(model.viewport().zoom()).as("a wheel that zooms").isGreaterThan(zoomed);
        var now = model.viewport();
        hand().scroll(400, 300, 0, 40, true);
        assertThat(model.viewport().zoom()).as("moves the board with Ctrl").isEqualTo(now.zoom());
        assertThat(model.viewport().y()).isLessThan(now.y());
        hand().scroll(400, 300, 30, -20, true);
        assertThat(model.viewport().x()).as("two fingers move it both ways").isLessThan(now.x());
        pinch();
        drag();
    }

    private void pinch() {
        var before = model.viewport();
        var at = new Point(300, 200);
        var under = before.toBoard(at);
        hand().pinch(at, 1.25);
        assertThat(model.viewport().zoom()).isEqualTo(before.zoom() * 1.25);
        assertThat(model.viewport().toBoard(at).distance(under)).isLessThan(1e-6);
    }

    /** What is dragged to the edge takes the view along, until it is given up; and without motion the way back is a jump. */
    private void drag() {
        driver.scene().getPreferences().setReducedMotion(true);
        driver.focus(pane());
        var whole = driver.onFx(() -> new BoardTravel(model, _ -> {}).whole());
        driver.onFx(() -> {
            pane().commands().run(BoardCommand.FIT);
            assertThat(model.viewport()).as("at once").isEqualTo(whole);
            return true;
        });
        var from = onScreen(desk.predict.id());
        var edge = new Point(pane().getWidth() - 1, 300);
        driver.onFx(() -> {
            hand().fire(MouseEvent.MOUSE_PRESSED, from);
            hand().fire(MouseEvent.MOUSE_DRAGGED, edge);
            return true;
        });
        driver.until("the board goes by", () -> model.viewport().x() > whole.x() + 20);
        assertThat(model.preview()).isNotEmpty();
        driver.press(KeyCode.ESCAPE);
        var rested = driver.onFx(() -> model.viewport());
        driver.settle();
        assertThat(driver.onFx(() -> model.viewport())).as("given up, it rests").isEqualTo(rested);
        assertThat(model.preview()).isEmpty();
        driver.onFx(() -> {
            hand().fire(MouseEvent.MOUSE_RELEASED, edge);
            return true;
        });
        driver.press(KeyCode.SHIFT, KeyCode.F10);
        driver.until("what can be done is asked", () -> menu().isPresent());
        driver.press(KeyCode.ESCAPE);
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    /** What was painted piece by piece while the board moved is what would have been painted at once. */
    @Test
    void aBoardThatWasMovedAndZoomedLooksAsIfItHadBeenOpenedThere() {
        desk = Desk.laidOut(workspace);
        show(Appearance.LIGHT);
        driver.until("it is read", () -> model.content().cards().size() == 15);
        look(1, 0, 0);
        var there = driver.onFx(() -> model.viewport());
        var expected = canvas();
        for (int i = 1; i <= 24; i++) {
            look(Math.pow(0.93, i), 40.0 * i, 25.0 * i);
        }
        for (int i = 24; i >= 1; i--) {
            look(1, 14.0 * i, 9.0 * i);
        }
        driver.onFx(() -> {
            model.viewport(there);
            return true;
        });
        driver.settle();
        assertThat(different(expected, canvas())).isZero();
    }

    private void look(double zoom, double x, double y) {
        driver.onFx(() -> {
            var view = model.viewport();
            model.viewport(new Viewport(x, y, zoom, view.width(), view.height()));
            return true;
        });
        driver.settle();
    }

    private WritableImage canvas() {
        return driver.onFx(() -> driver.find(".board-surface").snapshot(null, null));
    }

    private static int different(WritableImage one, WritableImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getPixelReader().getArgb(x, y)
                                == other.getPixelReader().getArgb(x, y)
                        ? 0
                        : 1;
            }
        }
        return count;
    }

    private void connect() {
        var box = driver.onFx(() -> model.viewport().toScreen(box(desk.readings.id())));
        var to = onScreen(desk.predict.id());
        driver.onFx(() -> {
            hand().fire(MouseEvent.MOUSE_MOVED, box.centre());
            return true;
        });
        driver.picture("board-hover-light");
        drag(new Point(box.right() + Aim.DOT, box.centre().y()), to);
        var menu = driver.onFx(() -> menu().orElseThrow());
        driver.picture("board-relations-light");
        assertThat(menu.getItems()).extracting(it -> it.getText()).startsWith("blocks", "hits", "relates to");
        driver.onFx(() -> {
            menu.getItems().getFirst().fire();
            menu.hide();
            return true;
        });
        driver.until(
                "the connector is there", () -> model.content().connectors().size() == 1);
        assertThat(workspace.read(it -> it.all(Link.class)).join())
                .singleElement()
                .satisfies(link -> assertThat(link.relation()).isEqualTo(Relation.BLOCKS));
    }

    private boolean section() {
        var cards = new ArrayList<Id<Card>>();
        for (var entry : List.of(desk.saidi, desk.saifi, desk.overtime)) {
            cards.add(model.content().showing(entry.id()).orElseThrow());
        }
        model.select(cards);
        new CardLooks(model).shade(Shade.YELLOW);
        new FrameEdits(model).frame("What they are measured by");
        return true;
    }

    private void show(Appearance appearance) {
        driver.showScene(1280, 800, () -> {
            model = new BoardViewModel(workspace, desk.board, Platform::runLater);
            var scene = new Scene(new BoardView(model, opened::add), 1280, 800);
            Theme.dress(scene, appearance);
            Theme.add(scene, "board");
            return scene;
        });
        driver.until("the board is read", () -> model.settled().isDone());
    }

    private BoardPane pane() {
        return driver.find(".board-pane", BoardPane.class);
    }

    private Point onScreen(Id<?> entry) {
        return driver.onFx(() -> model.viewport().toScreen(box(entry).centre()));
    }

    private Box box(Id<?> entry) {
        var card = model.content().card(model.content().showing(entry).orElseThrow());
        return Objects.requireNonNull(card).box();
    }

    private void drag(Point from, Point to) {
        driver.onFx(() -> {
            hand().fire(MouseEvent.MOUSE_PRESSED, from);
            hand().fire(MouseEvent.MOUSE_DRAGGED, new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
            hand().fire(MouseEvent.MOUSE_DRAGGED, to);
            hand().fire(MouseEvent.MOUSE_RELEASED, to);
            return true;
        });
        driver.settle();
    }

    private Hand hand() {
        return new Hand(driver, pane());
    }
}
