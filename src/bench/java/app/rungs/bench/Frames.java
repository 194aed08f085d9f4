package app.rungs.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Frames on the screen, counted from outside its thread. */
final class Frames {

    /** How long a move may take, in nanoseconds; what it did not come to is missing from its frames. */
    private static final long LONGEST = 30_000_000_000L;

    private Frames() {}

    /** Waits for so many frames. */
    static void pass(int count) throws Exception {
        of(count, _ -> {});
    }

    /**
     * Makes one step of a move at each pulse, for half a minute at most; the milliseconds from each pulse to the next, so that
     * what the render thread holds up counts too.
     */
    static double[] of(int count, IntConsumer move) throws Exception {
        var done = new CompletableFuture<double[]>();
        onFx(() -> {
            new Steps(count, move, done).start();
            return true;
        });
        return done.get();
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static final class Steps extends AnimationTimer {

        private final double[] millis;
        private final IntConsumer move;
        private final CompletableFuture<double[]> done;
        private int step;
        private long begin;
        private long last;

        Steps(int count, IntConsumer move, CompletableFuture<double[]> done) {
            this.millis = new double[count];
            this.move = move;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (step > 0) {
                millis[step - 1] = (now - last) / 1e6;
            }
            last = now;
            if (step == 0) {
                begin = now;
            }
            if (step == millis.length || step > 0 && now - begin > LONGEST) {
                stop();
                done.complete(Arrays.copyOf(millis, step));
            } else {
                move.accept(step++);
            }
        }
    }
}
