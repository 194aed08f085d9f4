package app.rungs.ui.kit;

import app.rungs.text.Messages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Long work away from the window's thread, that says how far it is and can be cancelled. Cancelling is a wish: the work
 * looks at it between two items, keeps what is finished and returns what there is.
 *
 * @param <T> what the work returns
 */
@SuppressWarnings("UnusedTypeParameter") // names what the listeners of a task get
public final class ProgressTask<T> {

    /** What is to be done. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress);
    }

    /** How the work tells how far it is. May be called on any thread. */
    public interface Progress {

        /** {@code done} of {@code all} items are finished; shown as "Importing: 12 of 40". */
        void at(int done, int all);

        /** Whether the user wants the work to stop. */
        boolean isCancelled();
    }

    private final String title;
    private final Executor screen;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean cancelled;

    private ProgressTask(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
        words.set(title);
    }

    /**
     * Starts {@code work}.
     *
     * @param title what is going on, such as "Importing"
     * @param background where the work runs
     * @param screen where properties change and the listeners are called: the FX thread
     * @param done called with the result
     * @param failed called with what the work, or {@code done}, threw
     */
    public static <T> ProgressTask<T> start(
            String title,
            Work<T> work,
            Executor background,
            Executor screen,
            Consumer<T> done,
            Consumer<Throwable> failed) {
        var task = new ProgressTask<T>(title, screen);
        var _ = CompletableFuture.supplyAsync(() -> work.run(task.new Steps()), background)
                .whenCompleteAsync((_, _) -> task.running.set(false), screen)
                .thenAcceptAsync(done, screen)
                .exceptionallyAsync(
                        failure -> {
                            failed.accept(failure.getCause() == null ? failure : failure.getCause());
                            return null;
                        },
                        screen);
        return task;
    }

    public void cancel() {
        cancelled = true;
        words.set(Messages.of("kit.task.stopping", title));
    }

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    private final class Steps implements Progress {
        @Override
        public void at(int done, int all) {
            screen.execute(() -> {
                progress.set(all == 0 ? -1 : (double) done / all);
                if (!cancelled) {
                    words.set(Messages.of("kit.task.at", title, done, all));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
