package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.storage.Entries;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** An answer that stays true: its question is asked at once, and again after each edit of a type it depends on. */
public final class LiveAnswer<T> implements AutoCloseable {

    private final LatestAnswer<T> latest;
    private final Function<Entries, T> question;
    private final Runnable unfollow;

    /** @param show hears each answer, on the screen's thread */
    public LiveAnswer(Desk desk, Set<EntryType> watched, Function<Entries, T> question, Consumer<T> show) {
        this.question = question;
        latest = new LatestAnswer<>(desk.workspace(), desk.screen(), show);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> watched.contains(change.id().type()))) {
                ask();
            }
        });
        ask();
    }

    /** Asks anew, because something else changed on which the question depends. */
    public void ask() {
        latest.ask(question);
    }

    /** The question under way. */
    public CompletableFuture<?> pending() {
        return latest.pending();
    }

    @Override
    public void close() {
        unfollow.run();
        latest.close();
    }
}
