package app.rungs.workspace;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The threads questions are answered on. */
final class Readers implements AutoCloseable {

    private static final int COUNT = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            COUNT, Thread.ofPlatform().name("rungs-reader-", 1).daemon().factory());

    Executor threads() {
        return threads;
    }

    /** Does {@code work} while every question waits. */
    <T> T whileTheyWait(Supplier<T> work) {
        var go = new CompletableFuture<@Nullable Void>();
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < COUNT; i++) {
            var here = new CompletableFuture<Void>();
            waiting.add(here);
            threads.execute(() -> {
                here.complete(null);
                go.join();
            });
        }
        waiting.forEach(CompletableFuture::join);
        try {
            return work.get();
        } finally {
            go.complete(null);
        }
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        finish(threads);
    }

    /**
     * Waits until threads have done what they were given; unlike {@code close()} of an executor it interrupts nothing if it
     * is interrupted.
     */
    static void finish(ExecutorService threads) {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
