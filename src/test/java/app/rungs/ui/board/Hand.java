package app.rungs.ui.board;

import app.rungs.ui.UiDriver;
import app.rungs.ui.board.geometry.Point;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** A hand on the canvas of a board: a mouse, its wheel, two fingers. */
record Hand(UiDriver driver, BoardPane pane) {

    void fire(EventType<MouseEvent> type, Point at) {
        fire(type, at, MouseButton.PRIMARY);
    }

    void fire(EventType<MouseEvent> type, Point at, MouseButton button) {
        var scene = pane.localToScene(at.x(), at.y());
        var onScreen = pane.localToScreen(at.x(), at.y());
        Event.fireEvent(
                pane,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.PRIMARY,
                        button == MouseButton.MIDDLE,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(pane, scene.getX(), scene.getY())));
    }

    void scroll(double x, double y, double dx, double dy, boolean control) {
        driver.onFx(() -> {
            var scene = pane.localToScene(x, y);
            Event.fireEvent(
                    pane,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            false,
                            control,
                            false,
                            false,
                            false,
                            false,
                            dx,
                            dy,
                            dx,
                            dy,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(pane, scene.getX(), scene.getY())));
            return true;
        });
        driver.settle();
    }

    void pinch(Point at, double factor) {
        driver.onFx(() -> {
            var scene = pane.localToScene(at.x(), at.y());
            Event.fireEvent(
                    pane,
                    new ZoomEvent(
                            ZoomEvent.ZOOM,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            factor,
                            factor,
                            new PickResult(pane, scene.getX(), scene.getY())));
            return true;
        });
    }
}
