package app.rungs.findings.chain;

import app.rungs.model.Change;
import app.rungs.storage.Entries;
import app.rungs.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chains of an open workspace, kept in memory: read when first asked for, then following every edit, so that a
 * question never waits for tens of thousands of links to be read again.
 */
public final class LiveGraph implements AutoCloseable {

    /** How many changes are gathered before the workspace is rather read anew. */
    private static final int MOST = 50_000;

    private final Workspace workspace;
    private final Clock clock;
    private final Runnable unfollow;
    private final List<Change> unseen = new ArrayList<>();
    private boolean isOutdated;
    private @Nullable Snapshot snapshot;
    private @Nullable ChainGraph graph;

    public LiveGraph(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        unfollow = workspace.follow(committed -> heard(committed.edit().changes()));
    }

    /** Answers a question about the chains as they are now, on a reader's thread. */
    public <T> CompletableFuture<T> ask(Function<ChainGraph, T> question) {
        return workspace.read(entries -> question.apply(current(entries)));
    }

    /** The same for a question that needs the workspace as well. */
    public <T> CompletableFuture<T> ask(BiFunction<ChainGraph, Entries, T> question) {
        return workspace.read(entries -> question.apply(current(entries), entries));
    }

    private void heard(List<Change> changes) {
        synchronized (unseen) {
            isOutdated |= unseen.size() + changes.size() > MOST;
            if (isOutdated) {
                unseen.clear();
            } else {
                unseen.addAll(changes);
            }
        }
    }

    private synchronized ChainGraph current(Entries entries) {
        var today = LocalDate.now(clock);
        List<Change> news;
        boolean anew;
        synchronized (unseen) {
            news = List.copyOf(unseen);
            unseen.clear();
            anew = isOutdated;
            isOutdated = false;
        }
        // What was read may hold some of the news already: making a change twice leaves what making it once does.
        var next = snapshot == null || anew ? Snapshot.read(entries) : snapshot.after(news, entries);
        if (graph == null || next != snapshot || !graph.proofs().today().equals(today)) {
            graph = ChainGraph.of(next, today);
        }
        snapshot = next;
        return graph;
    }

    @Override
    public void close() {
        unfollow.run();
    }
}
