package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.kit.EntryRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Entries of some types, narrowed down by what the user types. */
public final class EntryListViewModel implements AutoCloseable {

    /** How many rows a list shows; typing narrows down the rest. */
    static final int MOST = 500;

    private final Desk desk;
    private final Runnable unfollow;
    private final LatestAnswer<Found> question;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found("", List.of(), 0, false));
    private Set<EntryType> types;
    private Set<EntryType> watched;
    private String query = "";

    /**
     * What a list shows.
     *
     * @param query what was typed
     * @param total how many entries there are of the types, whatever was typed
     * @param answered whether the workspace has been asked yet
     */
    public record Found(String query, List<EntryRow> rows, int total, boolean answered) {

        /** How many there are, in words; empty while all are shown. */
        public String inWords() {
            if (rows.size() == total) {
                return "";
            }
            return rows.size() == MOST
                    ? Messages.of("entry.list.first", MOST, total)
                    : Messages.of("entry.list.some", rows.size(), total);
        }
    }

    public EntryListViewModel(Desk desk, Set<EntryType> types) {
        this.desk = desk;
        this.types = types;
        this.watched = watched(types);
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), found::set);
        unfollow = desk.follow(committed -> {
            if (committed.edit().changes().stream()
                    .anyMatch(change -> watched.contains(change.id().type()))) {
                read();
            }
        });
        read();
    }

    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    public Set<EntryType> types() {
        return types;
    }

    /** Lists entries of other types; what was typed is forgotten. */
    public CompletableFuture<?> types(Set<EntryType> chosen) {
        types = chosen;
        watched = watched(chosen);
        query = "";
        return read();
    }

    /** Shows only entries whose title holds {@code words}. */
    public CompletableFuture<?> search(String words) {
        if (words.strip().equals(query)) {
            return question.pending();
        }
        query = words.strip();
        return read();
    }

    /** Moves an entry to the bin. */
    public CompletableFuture<?> remove(EntryRow row) {
        return desk.remove((Id<?>) row.id(), row.title());
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    private CompletableFuture<?> read() {
        var asked = types;
        var words = query;
        return question.ask(entries -> find(entries, asked, words));
    }

    private static Found find(Entries entries, Set<EntryType> types, String words) {
        var ids = entries.listed(types, words, MOST).stream()
                .map(Entries.Listed::id)
                .toList();
        int total = types.stream().mapToInt(entries::count).sum();
        return new Found(words, EntryLines.ofIds(entries, ids), total, true);
    }

    /** The types whose entries stand in the lines: those listed and those they name. */
    private static Set<EntryType> watched(Set<EntryType> types) {
        var watched = EnumSet.copyOf(types);
        types.stream()
                .flatMap(type -> Shapes.of(type).fields().stream())
                .map(Field::target)
                .filter(Objects::nonNull)
                .forEach(watched::add);
        return watched;
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
