package app.rungs.ui.board;

import app.rungs.ui.board.geometry.Point;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves the board along while something is dragged to the edge of the screen: faster the nearer to the edge. */
final class EdgeScroll extends AnimationTimer {

    /** How near to the edge it begins, in pixels. */
    private static final double NEAR = 36;
    /** The speed at the edge itself, in pixels a second. */
    private static final double FASTEST = 1_200;

    private final BoardViewModel model;
    private final Consumer<Point> dragged;
    private Point at = new Point(0, 0);
    private long last;
    private boolean running;

    /** @param dragged told that the pointer is elsewhere on the board now, though it did not move on screen */
    EdgeScroll(BoardViewModel model, Consumer<Point> dragged) {
        this.model = model;
        this.dragged = dragged;
    }

    /** Takes note of where the pointer is, in pixels, while something is dragged. */
    void at(Point screen) {
        at = screen;
        var speed = speed(screen, model.viewport().width(), model.viewport().height());
        boolean wanted = speed.x() != 0 || speed.y() != 0;
        if (wanted && !running) {
            last = 0;
            running = true;
            start();
        } else if (!wanted) {
            rest();
        }
    }

    void rest() {
        running = false;
        stop();
    }

    /** How fast the board goes by while the pointer is at {@code screen}, in pixels a second. */
    static Point speed(Point screen, double width, double height) {
        return new Point(speed(screen.x(), width), speed(screen.y(), height));
    }

    private static double speed(double at, double length) {
        double in = Math.min(at, length - at);
        if (in >= NEAR || length < 4 * NEAR) {
            return 0;
        }
        double share = Math.min(1, (NEAR - in) / NEAR);
        return (at < length / 2 ? -1 : 1) * share * share * FASTEST;
    }

    @Override
    public void handle(long now) {
        if (last > 0) {
            double seconds = Math.min(0.05, (now - last) / 1e9);
            var speed = speed(at, model.viewport().width(), model.viewport().height());
            model.viewport(model.viewport().panned(speed.x() * seconds, speed.y() * seconds));
            dragged.accept(at);
        }
        last = now;
    }
}
