package app.rungs.ui.board;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The thread of the screen without a screen: what is to be done there is done by the test, while it waits. */
final class ScreenQueue implements Executor {

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Does what comes until {@code wanted} is done. */
    void until(CompletableFuture<?> wanted) {
        wanted.whenComplete((_, _) -> tasks.add(() -> {}));
        while (!wanted.isDone() || !tasks.isEmpty()) {
            try {
                var task = tasks.poll(10, TimeUnit.SECONDS);
                if (task == null) {
                    throw new AssertionError("Waited in vain.");
                }
                task.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        wanted.join();
    }
}
