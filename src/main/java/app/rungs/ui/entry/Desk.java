package app.rungs.ui.entry;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Committed;
import app.rungs.workspace.Workspace;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a room works with.
 *
 * @param screen runs what changes the screen: the FX thread in a window, the caller's in a test
 * @param navigator the way to the other rooms
 * @param shown what is in the window hears of edits, the rest once it is there again
 * @param choices the entries a field can name
 */
public record Desk(Workspace workspace, Executor screen, Navigator navigator, WhileShown shown, EntryChoices choices)
        implements AutoCloseable {

    public Desk(Workspace workspace, Executor screen, Navigator navigator) {
        this(workspace, screen, navigator, new WhileShown(workspace, screen));
    }

    private Desk(Workspace workspace, Executor screen, Navigator navigator, WhileShown shown) {
        this(workspace, screen, navigator, shown, new EntryChoices(workspace, screen, shown));
    }

    /**
     * Calls {@code follower} after each edit until the returned handle is run; while the room is not shown, once it is. Follow
     * first, then read.
     */
    public Runnable follow(Consumer<Committed> follower) {
        return shown.follow(follower);
    }

    /** Makes an edit whose refusal is told in passing; {@code then} follows once it is stored. */
    public CompletableFuture<?> edit(String name, Consumer<Draft> work, Runnable then) {
        return workspace
                .edit(name, work)
                .handleAsync(
                        (_, failure) -> {
                            if (failure == null) {
                                then.run();
                            } else {
                                navigator.warn(FailureWords.of(failure));
                            }
                            return null;
                        },
                        screen);
    }

    /** Moves an entry to the bin and says so; undo brings it back. */
    public CompletableFuture<?> remove(Id<?> id, String title) {
        return edit(
                Messages.of("entry.edit.remove", word(id.type())),
                draft -> draft.remove(id),
                () -> navigator.say(Messages.of("entry.removed", title)));
    }

    /** Sets the day to look again at a piece of evidence; null lets it age as its class does. */
    public CompletableFuture<?> recheck(Id<Link> evidence, @Nullable LocalDate day) {
        return edit(
                Messages.of("entry.edit.recheck"),
                draft -> draft.update(evidence, link -> link.rechecked(day)),
                () -> navigator.say(
                        day == null ? Messages.of("entry.recheck.cleared") : Messages.of("entry.recheck.done", day)));
    }

    /** Adds an entry and opens its page. */
    public CompletableFuture<?> add(Entry entry) {
        return edit(
                Messages.of("entry.edit.new", word(entry.id().type())),
                draft -> draft.add(entry),
                () -> navigator.open(entry.id()));
    }

    /** A type's name inside a sentence, such as job. */
    public static String word(EntryType type) {
        return Messages.of("type." + type.word()).toLowerCase(Locale.getDefault());
    }

    /** The same for several, such as jobs. */
    public static String words(EntryType type) {
        return Messages.of("types." + type.word()).toLowerCase(Locale.getDefault());
    }

    @Override
    public void close() {
        choices.close();
        shown.close();
    }
}
