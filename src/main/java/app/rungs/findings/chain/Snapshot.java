package app.rungs.findings.chain;

import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every entry the chain and the gaps are computed from, in memory: read once, then changed as edits change it. Of the
 * turns only those that were highlighted are kept; cards and frames say nothing about customers.
 */
public final class Snapshot {

    private static final Set<EntryType> LEFT_OUT = EnumSet.of(EntryType.TURN, EntryType.CARD, EntryType.FRAME);

    private final Map<EntryType, Map<UUID, Entry>> entries;

    private Snapshot(Map<EntryType, Map<UUID, Entry>> entries) {
        this.entries = entries;
    }

    /** A snapshot of these entries, whatever a workspace holds. */
    public static Snapshot of(Collection<? extends Entry> all) {
        var entries = new EnumMap<EntryType, Map<UUID, Entry>>(EntryType.class);
        all.forEach(entry -> entries.computeIfAbsent(entry.id().type(), _ -> new LinkedHashMap<>())
                .put(entry.id().value(), entry));
        return new Snapshot(entries);
    }

    /** Reads them all. */
    public static Snapshot read(Entries asked) {
        var entries = new EnumMap<EntryType, Map<UUID, Entry>>(EntryType.class);
        for (var type : EntryType.values()) {
            var kept = new LinkedHashMap<UUID, Entry>();
            if (!LEFT_OUT.contains(type)) {
                asked.all(Shapes.of(type).record())
                        .forEach(entry -> kept.put(entry.id().value(), entry));
            }
            entries.put(type, kept);
        }
        return new Snapshot(entries).withTurns(asked);
    }

    /**
     * This one with what {@code changes} left behind. What changed is read anew rather than taken over: an edit holds the
     * original words, and a question's answer has redacted names replaced. A redaction changes the words of any entry.
     */
    public Snapshot after(Collection<Change> changes, Entries asked) {
        if (changes.isEmpty()) {
            return this;
        }
        if (changes.stream().anyMatch(change -> change.id().type() == EntryType.REDACTION)) {
            return read(asked);
        }
        var changed = changes.stream()
                .map(Change::id)
                .filter(id -> id.type() == EntryType.TURN || !LEFT_OUT.contains(id.type()))
                .filter(id -> id.type() != EntryType.TURN || any(id).isPresent())
                .collect(Collectors.groupingBy(Id::type, Collectors.mapping(Id::value, Collectors.toSet())));
        if (changed.isEmpty()) {
            // What is no part of a chain, such as a line without a highlight or a card, leaves them numbered as they
            // are.
            return this;
        }
        var next = new EnumMap<>(entries);
        changed.forEach((type, ids) -> {
            var kept = new LinkedHashMap<>(of(type));
            ids.forEach(kept::remove);
            read(Shapes.of(type).record(), type, ids, asked)
                    .forEach(entry -> kept.put(entry.id().value(), entry));
            next.put(type, kept);
        });
        return new Snapshot(next).withTurns(asked);
    }

    private static <E extends Entry> List<E> read(Class<E> record, EntryType type, Set<UUID> ids, Entries asked) {
        return asked.all(record, ids.stream().map(id -> new Id<E>(type, id)).toList());
    }

    /** Every entry of one type. */
    @SuppressWarnings("unchecked") // entries are kept by their own type
    public <E extends Entry> Collection<E> all(Class<E> type) {
        return (Collection<E>) of(Shapes.of(type).type()).values();
    }

    /** The entry of {@code id}; empty where it is gone. */
    @SuppressWarnings("unchecked") // an Id<E> is only ever made for an E
    public <E extends Entry> Optional<E> find(Id<E> id) {
        return Optional.ofNullable((E) of(id.type()).get(id.value()));
    }

    /** The same, whatever its type. */
    public Optional<Entry> any(Id<?> id) {
        return Optional.ofNullable(of(id.type()).get(id.value()));
    }

    private Map<UUID, Entry> of(EntryType type) {
        return entries.getOrDefault(type, Map.of());
    }

    private Snapshot withTurns(Entries asked) {
        var turns = of(EntryType.TURN);
        List<Id<Turn>> missing = all(Highlight.class).stream()
                .map(Highlight::turn)
                .filter(turn -> !turns.containsKey(turn.value()))
                .toList();
        if (missing.isEmpty()) {
            return this;
        }
        var more = new LinkedHashMap<>(turns);
        asked.all(Turn.class, missing).forEach(turn -> more.put(turn.id().value(), turn));
        var next = new EnumMap<>(entries);
        next.put(EntryType.TURN, more);
        return new Snapshot(next);
    }
}
