package app.rungs.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.kit.Appearance;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Looking around on a board: wheel, fingers, buttons, keys and map. */
final class BoardMovingTest extends OnAScreen {

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
        pan();
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
        driver.until("what can be done is asked", BoardMovingTest::isAsked);
        driver.press(KeyCode.ESCAPE);
    }

    /** The middle button, the space bar, the arrows and the map: whatever somebody is used to. */
    private void pan() {
        driver.focus(pane());
        driver.onFx(() -> {
            model.select(List.of());
            return true;
        });
        moves("the middle button", () -> {
            hand().fire(MouseEvent.MOUSE_PRESSED, new Point(400, 300), MouseButton.MIDDLE);
            hand().fire(MouseEvent.MOUSE_DRAGGED, new Point(360, 320), MouseButton.MIDDLE);
            hand().fire(MouseEvent.MOUSE_RELEASED, new Point(360, 320), MouseButton.MIDDLE);
        });
        moves("the space bar", () -> {
            space(KeyEvent.KEY_PRESSED);
            hand().fire(MouseEvent.MOUSE_PRESSED, new Point(400, 300));
            hand().fire(MouseEvent.MOUSE_DRAGGED, new Point(360, 320));
            hand().fire(MouseEvent.MOUSE_RELEASED, new Point(360, 320));
            space(KeyEvent.KEY_RELEASED);
        });
        assertThat(model.selection().isEmpty()).as("nothing was taken hold of").isTrue();
        var before = driver.onFx(() -> model.viewport());
        driver.press(KeyCode.RIGHT).press(KeyCode.DOWN);
        var after = driver.onFx(() -> model.viewport());
        assertThat(after.x()).isGreaterThan(before.x());
        assertThat(after.y()).isGreaterThan(before.y());
        driver.click(".board-map");
        var middle = model.content().bounds().orElseThrow().centre();
        assertThat(driver.onFx(() -> model.viewport().shown().centre()).distance(middle))
                .isLessThan(20 / after.zoom());
    }

    private void moves(String what, Runnable gesture) {
        driver.onFx(() -> {
            var before = model.viewport();
            gesture.run();
            assertThat(model.viewport()).as(what).isEqualTo(before.panned(40, -20));
            return true;
        });
    }

    private void space(EventType<KeyEvent> type) {
        Event.fireEvent(pane(), new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
    }

    private static boolean isAsked() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
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
}
