package app.rungs.ui.kit;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;

/**
 * Lets work wait until what a window shows is on the screen. A frame that is drawn is handed to the screen by the FX thread:
 * whatever keeps that busy meanwhile keeps the window as it was.
 */
public final class WhenSeen extends AnimationTimer {

    private static final SnapshotParameters ONE_PIXEL = new SnapshotParameters();

    static {
        ONE_PIXEL.setViewport(new Rectangle2D(0, 0, 1, 1));
    }

    private final Parent shown;
    private final Executor screen;
    private final Runnable work;
    private boolean handedToTheRenderer;

    private WhenSeen(Parent shown, Executor screen, Runnable work) {
        this.shown = shown;
        this.screen = screen;
        this.work = work;
    }

    /**
     * Runs {@code work} once {@code shown}, the root of a window, is on the screen.
     *
     * @param screen runs it on the FX thread, after what waits there already
     */
    public static void run(Parent shown, Executor screen, Runnable work) {
        new WhenSeen(shown, screen, work).start();
    }

    /** Called before each frame: at the second call the renderer has the first. */
    @Override
    public void handle(long now) {
        if (handedToTheRenderer) {
            stop();
            // The renderer does one thing after the other: who waits for a picture now has waited for the frame too.
            shown.snapshot(ONE_PIXEL, null);
            screen.execute(work);
        }
        handedToTheRenderer = true;
    }
}
