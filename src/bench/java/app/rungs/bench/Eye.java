package app.rungs.bench;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.awt.Toolkit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks at the middle of the screen from outside until it changes: what a program says of its own first frame is when it was
 * drawn, and it may be a good deal later that anybody sees it.
 */
final class Eye implements AutoCloseable {

    private static final long PAUSE_MILLIS = 8;

    private final AtomicLong seen = new AtomicLong();
    private final Thread looking;

    /** @throws IllegalStateException if there is no screen to look at */
    Eye() {
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException("There is no screen to look at: xvfb-run -a ./rungs bench start");
        }
        var screen = Toolkit.getDefaultToolkit().getScreenSize();
        int x = screen.width / 2;
        int y = screen.height / 2;
        Robot robot;
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException("The screen cannot be looked at", e);
        }
        Color before = robot.getPixelColor(x, y);
        looking = Thread.ofPlatform().daemon().name("eye").start(() -> {
            while (seen.get() == 0 && !Thread.currentThread().isInterrupted()) {
                if (!robot.getPixelColor(x, y).equals(before)) {
                    seen.set(System.nanoTime());
                }
                pause();
            }
        });
    }

    /** When it changed, as {@link System#nanoTime} counts; 0 if it has not. */
    long seen() {
        return seen.get();
    }

    @Override
    public void close() throws InterruptedException {
        looking.interrupt();
        looking.join();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
