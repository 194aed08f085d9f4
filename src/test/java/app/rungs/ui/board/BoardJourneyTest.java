package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Relation;
import app.rungs.model.Shade;
import app.rungs.ui.CssWarnings;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // each test lays its own board
final class BoardJourneyTest extends OnAScreen {

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

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
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
}
