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

/**
 * Every entry the chain and the gaps are computed from, in memory: read once, then changed as edits change it. Of the
 * turns only those that were highlighted are kept; cards say nothing about customers.
 */
public final class Snapshot {

    private static final Set<EntryType> LEFT_OUT = EnumSet.of(EntryType.TURN, EntryType.CARD);

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

    /** This one with what {@code changes} left behind. */
    public Snapshot after(Collection<Change> changes, Entries asked) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = new EnumMap<>(entries);
        var copied = EnumSet.noneOf(EntryType.class);
        for (var change : changes) {
            var type = change.id().type();
            if (type == EntryType.CARD
                    || (type == EntryType.TURN && any(change.id()).isEmpty())) {
                continue;
            }
            if (copied.add(type)) {
                next.put(type, new LinkedHashMap<>(of(type)));
            }
            var kept = next.getOrDefault(type, Map.of());
            switch (change) {
                case Change.Added(var after) -> kept.put(after.id().value(), after);
                case Change.Updated(var before, var after) ->
                    kept.put(after.id().value(), after);
                case Change.Removed(var before) -> kept.remove(before.id().value());
            }
        }
        return new Snapshot(next).withTurns(asked);
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
