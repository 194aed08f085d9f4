package app.rungs.storage;

import static app.rungs.storage.db.Tables.REDACTION;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Mask;
import app.rungs.model.Redaction;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The redactions of a workspace at one moment, and entries as they leave them: the one place where names are replaced.
 * What is read of a workspace comes through here unless somebody asks for the original words.
 */
public final class Redactions {

    /** Replaces nothing. */
    static final Redactions NONE = new Redactions(null, List.of());

    private static final int CHUNK = 500;

    private final @Nullable DSLContext db;
    private final List<Redaction> all;
    private final Mask everywhere;
    private final Map<UUID, Mask> byInterview = new HashMap<>();
    private final Map<UUID, Optional<Turn>> turns = new HashMap<>();

    private Redactions(@Nullable DSLContext db, List<Redaction> all) {
        this.db = db;
        this.all = all;
        everywhere = Mask.of(
                all.stream().filter(redaction -> redaction.interview() == null).toList());
        all.stream()
                .map(Redaction::interview)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(interview -> byInterview.put(
                        interview.value(),
                        Mask.of(all.stream()
                                .filter(it ->
                                        it.interview() == null || it.interview().equals(interview))
                                .toList())));
    }

    /** Those whose names were erased: they hide what they show. */
    public List<Redaction> erased() {
        return all.stream().filter(it -> it.term().equals(it.replacement())).toList();
    }

    static Redactions of(DSLContext db) {
        var all = db.fetchExists(REDACTION)
                ? Tables.of(EntryType.REDACTION).fetch(db, DSL.noCondition()).stream()
                        .map(Redaction.class::cast)
                        .toList()
                : List.<Redaction>of();
        return all.isEmpty() ? NONE : new Redactions(db, all);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Words that belong to no interview, such as an edit's name. */
    public String words(String text) {
        return everywhere.words(text);
    }

    /** Words of something that is gone, so that nobody can say which interview it belonged to: every name is replaced. */
    public String wordsOfGone(String text) {
        return isEmpty() ? text : Mask.of(all).words(text);
    }

    /** What is replaced in an interview's words. */
    public Mask mask(Id<Interview> interview) {
        return byInterview.getOrDefault(interview.value(), everywhere);
    }

    /** Entries as they may be shown, in their order. */
    <E extends Entry> List<E> entries(List<E> entries) {
        if (isEmpty()) {
            return entries;
        }
        prepare(entries);
        var shown = new ArrayList<E>(entries.size());
        entries.forEach(entry -> shown.add(entry(entry)));
        return shown;
    }

    /** An entry as it may be shown. */
    @SuppressWarnings("unchecked") // what is replaced are texts; the type stays
    <E extends Entry> E entry(E entry) {
        if (isEmpty()) {
            return entry;
        }
        return (E)
                switch (entry) {
                    case Redaction redaction ->
                        new Redaction(
                                redaction.id(),
                                redaction.replacement(),
                                redaction.replacement(),
                                redaction.interview());
                    case Interview interview -> masked(interview, mask(interview.id()));
                    case Turn turn -> masked(turn, mask(turn.interview()));
                    case Highlight highlight -> highlight(highlight);
                    default -> masked(entry, everywhere);
                };
    }

    /** A change as it may be told. */
    Change change(Change change) {
        return switch (change) {
            case Change.Added(var after) -> new Change.Added(entry(after));
            case Change.Updated(var before, var after) -> new Change.Updated(entry(before), entry(after));
            case Change.Removed(var before) -> new Change.Removed(entry(before));
        };
    }

    /** What {@code after} says once the names that were replaced while it was written stand in it again. */
    Entry restored(Entry before, Entry after) {
        if (isEmpty() || after instanceof Redaction) {
            return after;
        }
        var mask = Mask.of(all);
        var shape = Shapes.of(after);
        return shape.make(
                after.id(),
                field -> shape.get(before, field) instanceof String old
                                && shape.get(after, field) instanceof String now
                                && !old.equals(now)
                        ? mask.restored(old, now)
                        : shape.get(after, field));
    }

    /** An entry with every name in its texts replaced. */
    static Entry masked(Entry entry, Mask mask) {
        var shape = Shapes.of(entry);
        boolean named = shape.fields().stream()
                .anyMatch(field -> shape.get(entry, field) instanceof String text
                        && !mask.words(text).equals(text));
        return named
                ? shape.make(
                        entry.id(),
                        field -> shape.get(entry, field) instanceof String text
                                ? mask.words(text)
                                : shape.get(entry, field))
                : entry;
    }

    private Highlight highlight(Highlight highlight) {
        var turn = turn(highlight.turn());
        if (turn == null) {
            return new Highlight(
                    highlight.id(),
                    highlight.turn(),
                    highlight.start(),
                    highlight.end(),
                    wordsOfGone(highlight.quote()),
                    Mask.of(all).wordsOrNull(highlight.note()));
        }
        return cut(highlight, turn.text(), mask(turn.interview()));
    }

    /**
     * A highlight whose quote is cut anew from its turn's replaced words: half a marked name shows the whole replacement.
     *
     * @param text the turn's own words
     */
    static Highlight cut(Highlight highlight, String text, Mask mask) {
        var hits = mask.hits(text);
        int start = Mask.place(hits, highlight.start(), true);
        int end = Mask.place(hits, highlight.end(), false);
        return new Highlight(
                highlight.id(),
                highlight.turn(),
                start,
                end,
                highlight.holds(text) ? mask.words(text).substring(start, end) : mask.words(highlight.quote()),
                mask.wordsOrNull(highlight.note()));
    }

    private @Nullable Turn turn(Id<Turn> id) {
        return turns.computeIfAbsent(
                        id.value(),
                        _ -> db == null
                                ? Optional.empty()
                                : Tables.of(EntryType.TURN).find(db, id).map(Turn.class::cast))
                .orElse(null);
    }

    /** Reads the turns of highlights many at a time. */
    private void prepare(Collection<? extends Entry> entries) {
        var wanted = entries.stream()
                .filter(Highlight.class::isInstance)
                .map(entry -> ((Highlight) entry).turn().value())
                .filter(id -> !turns.containsKey(id))
                .distinct()
                .toList();
        for (int i = 0; i < wanted.size(); i += CHUNK) {
            var some = wanted.subList(i, Math.min(wanted.size(), i + CHUNK));
            var table = Tables.of(EntryType.TURN);
            table.fetch(Objects.requireNonNull(db), table.among(some))
                    .forEach(turn -> turns.put(turn.id().value(), Optional.of((Turn) turn)));
        }
    }
}
