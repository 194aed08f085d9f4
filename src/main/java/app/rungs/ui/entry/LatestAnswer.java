package app.rungs.ui.entry;

import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the workspace off the screen's thread and hands over the answer on it. Only the latest question counts: the
 * answer to an earlier one, or one that comes after the page was left, is dropped.
 */
public final class LatestAnswer<T> {

    private final Workspace workspace;
    private final Executor screen;
    private final Consumer<T> show;
    private CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
    private long asked;
    private boolean closed;

    public LatestAnswer(Workspace workspace, Executor screen, Consumer<T> show) {
        this.workspace = workspace;
        this.screen = screen;
        this.show = show;
    }

    /** Asks {@code question}; the returned future is done once the answer has been shown or dropped. */
    public synchronized CompletableFuture<?> ask(Function<Entries, T> question) {
        if (closed) {
            return pending;
        }
        long number = ++asked;
        pending = workspace
                .read(question)
                .thenAcceptAsync(answer -> handOver(number, answer), screen)
                .whenComplete((_, failure) -> tell(failure));
        return pending;
    }

    /** The latest question: done once its answer has been shown. */
    public synchronized CompletableFuture<?> pending() {
        return pending;
    }

    /** Drops what is under way and asks nothing more. */
    public synchronized void close() {
        closed = true;
    }

    private static void tell(@Nullable Throwable failure) {
        if (failure != null) {
            FailureWords.of(failure);
        }
    }

    private synchronized void handOver(long number, T answer) {
        if (number == asked && !closed) {
            show.accept(answer);
        }
    }
}
