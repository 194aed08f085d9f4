package app.rungs.ui.history;

import app.rungs.storage.EditLog;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.WhileShown;
import app.rungs.workspace.Workspace;
import app.rungs.workspace.Workspace.Undoable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The edits of a workspace and its bin, kept up to date. */
public final class HistoryViewModel implements AutoCloseable {

    /** How many edits are listed, the newest. */
    private static final int MOST = 2000;

    private final Workspace workspace;
    private final Executor screen;
    private final Clock clock;
    private final Consumer<Throwable> failed;
    private final WhileShown shown;
    private Consumer<History> listener = _ -> {};
    private History history = new History(List.of(), List.of(), new Undoable(Optional.empty(), Optional.empty()));

    /**
     * What the room shows.
     *
     * @param edits the newest first
     * @param bin what can be brought back, the latest first
     */
    record History(List<EditLog.Line> edits, List<Entries.Binned> bin, Undoable next) {}

    /**
     * @param screen where the listener is called
     * @param failed hears what went wrong
     */
    public HistoryViewModel(Workspace workspace, Executor screen, Clock clock, Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.screen = screen;
        this.clock = clock;
        this.failed = failed;
        shown = new WhileShown(workspace, screen);
        shown.follow(_ -> refresh());
        refresh();
    }

    /** Calls {@code listener} with the history, now and whenever it changes. */
    void onChange(Consumer<History> listener) {
        this.listener = listener;
        listener.accept(history);
    }

    History history() {
        return history;
    }

    /** Edits that come while {@code view} is not in the window wait until it is. */
    void shownIn(Node view) {
        shown.in(view);
    }

    Clock clock() {
        return clock;
    }

    void undo() {
        hear(workspace.undo(), _ -> {});
    }

    void redo() {
        hear(workspace.redo(), _ -> {});
    }

    /** Brings back what went together with {@code entry}, and tells {@code done}. */
    void bringBack(Entries.Binned entry, Runnable done) {
        hear(CompletableFuture.completedFuture(entry.seq()).thenCompose(workspace::restore), _ -> done.run());
    }

    private void refresh() {
        var edits = workspace.readLog(log -> log.latest(MOST));
        var bin = workspace.bin();
        var next = workspace.undoable();
        hear(
                edits.thenCombine(bin, (lines, binned) -> new History(lines, binned, history.next()))
                        .thenCombine(next, (read, names) -> new History(read.edits(), read.bin(), names)),
                read -> {
                    history = read;
                    listener.accept(read);
                });
    }

    private <T> void hear(CompletableFuture<T> answer, Consumer<T> take) {
        var unused = answer.thenAcceptAsync(take, screen)
                .exceptionallyAsync(
                        failure -> {
                            failed.accept(failure);
                            return null;
                        },
                        screen);
    }

    @Override
    public void close() {
        shown.close();
    }
}
