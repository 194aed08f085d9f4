package app.rungs.ui.board;

import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.Theme;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/** JavaFX for pictures: with a window or without, from any thread but its own. */
final class Toolkit {

    private Toolkit() {}

    /** Without a display, and for the time of one command; where a window is open, it draws pictures too. */
    static void start() {
        try {
            if (System.getProperty("glass.platform") == null) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            Platform.startup(() -> {});
        } catch (IllegalStateException e) {
            // A window is open already.
        }
    }

    /** The colours and letters of boards in an appearance. */
    static BoardStyle style(Appearance appearance) {
        return onFx(() -> {
            var surface = new BoardSurface();
            var scene = new Scene(surface);
            Theme.dress(scene, appearance);
            Theme.add(scene, "board");
            surface.applyCss();
            return surface.style();
        });
    }

    static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The drawing of a board was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A board could not be drawn.", e);
        }
    }
}
