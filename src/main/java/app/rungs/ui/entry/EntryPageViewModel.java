package app.rungs.ui.entry;

import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shape;
import app.rungs.model.Shapes;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One entry being read and edited: every field is an edit of its own, stored as soon as it is committed. */
public final class EntryPageViewModel implements AutoCloseable {

    private final Desk desk;
    private final Id<?> id;
    private final Shape<?> shape;
    private final NotedWords noted;
    private final Runnable unfollow;
    private final LatestAnswer<Shown> question;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final Map<Field, Integer> underway = new HashMap<>();
    private final Map<Field, String> problems = new HashMap<>();

    /**
     * An entry as its page shows it.
     *
     * @param entry the entry; null before it was read, and when it is gone
     * @param titles what the entries it names are called
     * @param noted what the program itself noted of it, in words
     * @param fictional whether it, or the interview it comes from, is marked as made up
     */
    public record Shown(
            @Nullable Entry entry, Map<UUID, String> titles, String noted, boolean fictional, boolean read) {
        static final Shown NOTHING = new Shown(null, Map.of(), "", false, false);

        /** Whether the entry has been moved to the bin. */
        public boolean gone() {
            return read && entry == null;
        }
    }

    public EntryPageViewModel(Desk desk, Id<?> id) {
        this.desk = desk;
        this.id = id;
        this.shape = Shapes.of(id.type());
        noted = new NotedWords(desk.workspace().folder());
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), shown::set);
        unfollow = desk.follow(committed -> heard(committed.edit()));
        read();
    }

    public Id<?> id() {
        return id;
    }

    public List<Field> fields() {
        return shape.fields();
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** When the entry was last saved and under which number; empty until it is edited here. */
    public ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** What the entry says in {@code field}. */
    public @Nullable Object value(Field field) {
        var entry = shown.get().entry();
        return entry == null ? null : shape.get(entry, field);
    }

    /** What was refused in {@code field} and stays on screen; empty where nothing was. */
    public String problem(Field field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether what the user wrote in {@code field} is still on its way, or was refused: it must not be written over. */
    public boolean isHeld(Field field) {
        return underway.getOrDefault(field, 0) > 0 || problems.containsKey(field);
    }

    /**
     * Saves {@code value} as what the entry says in {@code field}.
     *
     * @param first entries the value names that have to be made with it, in the same edit
     */
    public CompletableFuture<?> change(Field field, @Nullable Object value, List<Entry> first) {
        if (value == null && field.mustBeGiven()) {
            problems.put(field, Messages.of("entry.needed", label(field)));
            return CompletableFuture.completedFuture(null);
        }
        problems.remove(field);
        underway.merge(field, 1, Integer::sum);
        var name =
                Messages.of("entry.edit.change", label(field).toLowerCase(Locale.getDefault()), Desk.word(id.type()));
        return desk.workspace()
                .edit(name, draft -> {
                    first.forEach(draft::add);
                    revise(draft, field, value);
                })
                .handleAsync(
                        (_, failure) -> {
                            underway.merge(field, -1, Integer::sum);
                            if (failure != null) {
                                problems.put(field, FailureWords.of(failure));
                            }
                            return null;
                        },
                        desk.screen());
    }

    /** Moves the entry to the bin. */
    public CompletableFuture<?> remove() {
        var entry = shown.get().entry();
        return entry == null ? CompletableFuture.completedFuture(null) : desk.remove(id, entry.title());
    }

    /** The question under way. */
    CompletableFuture<?> pending() {
        return question.pending();
    }

    String label(Field field) {
        return Messages.of(field.key(id.type()));
    }

    @SuppressWarnings("unchecked") // a shape makes entries of its own type
    private void revise(Draft draft, Field field, @Nullable Object value) {
        draft.update((Id<Entry>) id, entry -> shape.with(entry, field, value));
    }

    private void heard(Edit edit) {
        if (edit.changes().stream().map(Change::id).anyMatch(this::concerns)) {
            read();
        }
        if (edit.changes().stream().anyMatch(change -> change.id().equals(id))) {
            saved.set(Messages.of("entry.saved", DayWords.time(edit.at()), Long.toString(edit.seq())));
        }
    }

    private boolean concerns(Id<?> changed) {
        return changed.equals(id) || shown.get().titles().containsKey(changed.value());
    }

    private void read() {
        question.ask(this::find);
    }

    private Shown find(Entries entries) {
        // What can be changed here is shown as it is, names and all.
        var entry = entries.original().any(id).orElse(null);
        if (entry == null) {
            return new Shown(null, Map.of(), "", false, true);
        }
        var named = shape.fields().stream()
                .filter(Field::isReference)
                .map(field -> (Id<?>) shape.get(entry, field))
                .filter(Objects::nonNull)
                .toList();
        return new Shown(entry, entries.titles(named), noted.of(entry), Fictional.is(entries, entry), true);
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }
}
