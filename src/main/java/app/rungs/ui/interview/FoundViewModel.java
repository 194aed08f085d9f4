package app.rungs.ui.interview;

import app.rungs.findings.Passing;
import app.rungs.model.EntryType;
import app.rungs.model.Filter;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.SavedView;
import app.rungs.model.Subject;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a kind that pass a filter, in an order. They are read, filtered and sorted on a reader's thread; what was read is
 * kept until an edit concerns it, so that filtering and sorting need not read again.
 */
final class FoundViewModel<R> implements AutoCloseable {

    private static final Set<EntryType> WATCHED = EnumSet.of(
            EntryType.INTERVIEW,
            EntryType.TURN,
            EntryType.HIGHLIGHT,
            EntryType.LINK,
            EntryType.TAG,
            EntryType.ORGANISATION,
            EntryType.ATTRIBUTE,
            EntryType.SEGMENT,
            EntryType.PERSON);

    private final Desk desk;
    private final Function<Entries, List<R>> all;
    private final BiPredicate<Passing, R> passes;
    private final Runnable unfollow;
    private final LatestAnswer<Found<R>> question;
    private final ReadOnlyObjectWrapper<Found<R>> found =
            new ReadOnlyObjectWrapper<>(new Found<>(List.of(), 0, Filter.ALL, Map.of(), "", false));
    private final AtomicLong version = new AtomicLong();
    private volatile @Nullable Kept<R> kept;
    private Filter filter = Filter.ALL;
    private FoundOrder<R> order = new FoundOrder<>(List.of());

    /**
     * What is shown.
     *
     * @param total how many rows there are, whatever the filter
     * @param names what the entries are called that the filter names, by their ids
     * @param problem why the filter makes no sense; empty where it does
     */
    record Found<R>(List<R> rows, int total, Filter filter, Map<String, String> names, String problem, boolean read) {}

    private record Kept<R>(long version, List<R> rows) {}

    /**
     * @param all reads every row
     * @param passes whether a filter lets a row through
     */
    FoundViewModel(Desk desk, Function<Entries, List<R>> all, BiPredicate<Passing, R> passes) {
        this.desk = desk;
        this.all = all;
        this.passes = passes;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), found::set);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> WATCHED.contains(change.id().type()))) {
                version.incrementAndGet();
                read();
            }
        });
    }

    ReadOnlyObjectProperty<Found<R>> found() {
        return found.getReadOnlyProperty();
    }

    Filter filter() {
        return filter;
    }

    /** Shows what passes {@code wanted}. */
    CompletableFuture<?> filter(Filter wanted) {
        filter = wanted;
        return read();
    }

    /** Shows the rows in this order. */
    CompletableFuture<?> sort(FoundOrder<R> wanted) {
        order = wanted;
        return read();
    }

    /** Keeps the filter under a name, and opens the view. */
    CompletableFuture<?> save(String name, Subject subject) {
        var view = new SavedView(Id.fresh(EntryType.SAVED_VIEW), name.strip(), subject, filter.toString());
        return desk.edit(
                Messages.of("filter.edit.save"),
                draft -> draft.add(view),
                () -> desk.navigator().open(view.id()));
    }

    CompletableFuture<?> pending() {
        return question.pending();
    }

    private CompletableFuture<?> read() {
        var wanted = filter;
        var by = order;
        return question.ask(entries -> find(entries, wanted, by));
    }

    private Found<R> find(Entries entries, Filter wanted, FoundOrder<R> by) {
        var rows = rows(entries);
        var names = names(entries, wanted);
        try {
            var passing = new Passing(entries, wanted);
            var passed = rows.stream().filter(row -> passes.test(passing, row));
            return new Found<>(by.sorted(passed), rows.size(), wanted, names, "", true);
        } catch (Refusal refusal) {
            return new Found<>(
                    List.of(), rows.size(), wanted, names, refusal.problem().inWords(), true);
        }
    }

    private List<R> rows(Entries entries) {
        long now = version.get();
        var known = kept;
        if (known != null && known.version() == now) {
            return known.rows();
        }
        var rows = all.apply(entries);
        kept = new Kept<>(now, rows);
        return rows;
    }

    private static Map<String, String> names(Entries entries, Filter filter) {
        var names = new HashMap<String, String>();
        for (var condition : filter.conditions()) {
            if (condition.value().length() == 36) {
                try {
                    entries.any(UUID.fromString(condition.value()))
                            .ifPresent(entry -> names.put(condition.value(), entry.title()));
                } catch (IllegalArgumentException e) {
                    // No id after all: it is shown as it is written.
                    names.put(condition.value(), condition.value());
                }
            }
        }
        return names;
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
