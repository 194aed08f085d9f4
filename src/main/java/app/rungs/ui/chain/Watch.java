package app.rungs.ui.chain;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.LiveGraph;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Asks one question about the chains, shows the answer on the screen, and asks again after each edit until closed. */
final class Watch<T> implements AutoCloseable {

    private final Desk desk;
    private final LiveGraph graph;
    private final BiFunction<ChainGraph, Entries, T> question;
    private final Consumer<T> show;
    private final Runnable unfollow;
    private CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
    private long asked;

    /** @param question answered off the screen's thread */
    Watch(Desk desk, LiveGraph graph, BiFunction<ChainGraph, Entries, T> question, Consumer<T> show) {
        this.desk = desk;
        this.graph = graph;
        this.question = question;
        this.show = show;
        unfollow = desk.follow(_ -> ask());
    }

    /** Asks now; an answer to an earlier question that comes later is dropped. */
    CompletableFuture<?> ask() {
        long number = ++asked;
        pending = graph.ask(question)
                .handleAsync(
                        (answer, failure) -> {
                            if (failure != null) {
                                desk.navigator().warn(FailureWords.of(failure));
                            } else if (number == asked) {
                                show.accept(answer);
                            }
                            return null;
                        },
                        desk.screen());
        return pending;
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return pending;
    }

    @Override
    public void close() {
        unfollow.run();
        asked++;
    }
}
