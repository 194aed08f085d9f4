package app.rungs.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Drags as a hand does. It goes through the system, which the headless screen does not have. */
public final class RealDrag {

    /** A drag begins after the pointer has moved some way, and is felt at every step of it. */
    private static final int STEPS = 12;

    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(60, TimeUnit.MILLISECONDS);

    private final UiDriver driver;

    public RealDrag(UiDriver driver) {
        this.driver = driver;
    }

    public void drag(Node dragged, Node onto) {
        drag(centre(dragged), centre(onto).add(2, 2));
    }

    /**
     * Between two points of the screen. Moved from outside the FX thread: while the system drags, that thread stands in a
     * loop of the system's own.
     */
    public void drag(Point2D from, Point2D to) {
        var robot = driver.onFx(Robot::new);
        Platform.runLater(() -> {
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
        });
        for (int step = 1; step <= STEPS; step++) {
            var at = from.interpolate(to, step / (double) STEPS);
            later(() -> robot.mouseMove(at));
        }
        later(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Gives the system the time between two movements of a hand. */
    private static void later(Runnable movement) {
        CompletableFuture.runAsync(() -> Platform.runLater(movement), AFTER_A_MOMENT)
                .join();
    }

    private Point2D centre(Node node) {
        return driver.onFx(() -> {
            var box = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }
}
