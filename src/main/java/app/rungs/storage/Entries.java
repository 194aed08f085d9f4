package app.rungs.storage;

import static app.rungs.storage.db.Tables.BIN;
import static app.rungs.storage.db.Tables.ENTRY;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Refusal;
import app.rungs.model.Shapes;
import app.rungs.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What can be asked of a workspace's entries. */
public final class Entries {

    /** How many ids one question may name; H2 plans each list anew. */
    private static final int CHUNK = 500;

    private final DSLContext db;

    Entries(DSLContext db) {
        this.db = db;
    }

    /** An entry as a line of a list. */
    public record Listed(Id<?> id, String title) {}

    /** An entry in the bin: what it was called, when it went, and with which edit. */
    public record Binned(Id<?> id, String title, Instant removedAt, long seq) {}

    @SuppressWarnings("unchecked") // an Id<E> is only ever made for an E
    public <E extends Entry> Optional<E> find(Id<E> id) {
        return (Optional<E>) Tables.of(id.type()).find(db, id);
    }

    /** @throws Refusal if no entry has this id: it was removed meanwhile */
    public <E extends Entry> E get(Id<E> id) {
        return find(id).orElseThrow(() -> new Refusal(Messages.of("storage.entry.missing", id)));
    }

    /** The same, whatever its type. */
    public Optional<Entry> any(Id<?> id) {
        return Tables.of(id.type()).find(db, id);
    }

    /** The entry whose id is {@code value}, whatever its type. */
    public Optional<Entry> any(UUID value) {
        return db.select(ENTRY.TYPE)
                .from(ENTRY)
                .where(ENTRY.ID.eq(value))
                .fetchOptional(ENTRY.TYPE)
                .flatMap(type -> Tables.of(EntryType.valueOf(type)).find(db, new Id<>(EntryType.valueOf(type), value)));
    }

    /** Every entry of one type, in no particular order. */
    public <E extends Entry> List<E> all(Class<E> type) {
        return table(type).fetch(db, DSL.noCondition());
    }

    /** The entries of one type with these ids, in no particular order; those that are gone are left out. */
    public <E extends Entry> List<E> all(Class<E> type, Collection<Id<E>> ids) {
        var table = table(type);
        var values = ids.stream().map(Id::value).distinct().toList();
        var found = new ArrayList<E>();
        for (int i = 0; i < values.size(); i += CHUNK) {
            found.addAll(table.fetch(db, table.among(values.subList(i, Math.min(values.size(), i + CHUNK)))));
        }
        return found;
    }

    /** The entries of one type that name {@code named} in any of their fields: an interview's turns, a metric's readings. */
    public <E extends Entry> List<E> naming(Class<E> type, Id<?> named) {
        var table = table(type);
        return table.fetch(
                db,
                DSL.or(table.shape().fields().stream()
                        .filter(Field::isReference)
                        .filter(field -> field.target() == null || field.target() == named.type())
                        .map(field -> table.where(field, named.value()))
                        .toList()));
    }

    /** The entries of one type with {@code value} in a field: exactly, or for a text in any case. */
    public <E extends Entry> List<E> having(Class<E> type, String fieldName, Object value) {
        var table = table(type);
        var field = table.shape().field(fieldName).orElseThrow();
        if (value instanceof String text) {
            var column = table.column(field).coerce(String.class);
            return table.fetch(db, DSL.lower(column).eq(text.toLowerCase(Locale.ROOT)));
        }
        return table.fetch(db, table.where(field, value instanceof Id<?> id ? id.value() : value));
    }

    /** The links that start or end at an entry. */
    public List<Link> links(Id<?> end) {
        return naming(Link.class, end);
    }

    /** Every entry that cannot be without {@code named}, or mentions it, by the field it does so in. */
    List<Naming> namings(Id<?> named) {
        var found = new ArrayList<Naming>();
        for (var reference : Tables.references(named.type())) {
            for (var entry : reference.table().naming(db, reference.field(), named)) {
                found.add(new Naming(entry, reference.field()));
            }
        }
        return found;
    }

    /** An entry that names another in one of its fields. */
    public record Naming(Entry entry, Field field) {}

    /** The titles of entries, by id; those that are gone are left out. */
    public Map<UUID, String> titles(Collection<? extends Id<?>> ids) {
        var titles = new HashMap<UUID, String>();
        var values = ids.stream().map(Id::value).distinct().toList();
        for (int i = 0; i < values.size(); i += CHUNK) {
            titles.putAll(db.select(ENTRY.ID, ENTRY.TITLE)
                    .from(ENTRY)
                    .where(ENTRY.ID.in(values.subList(i, Math.min(values.size(), i + CHUNK))))
                    .fetchMap(ENTRY.ID, ENTRY.TITLE));
        }
        return titles;
    }

    /** Entries of {@code types} whose title holds {@code words}, in any case, by title; at most {@code limit}. */
    public List<Listed> listed(Collection<EntryType> types, String words, int limit) {
        return db.select(ENTRY.ID, ENTRY.TYPE, ENTRY.TITLE)
                .from(ENTRY)
                .where(ENTRY.TYPE.in(types.stream().map(EntryType::name).toList()))
                .and(words.isBlank() ? DSL.noCondition() : ENTRY.TITLE.containsIgnoreCase(words.strip()))
                .orderBy(DSL.lower(ENTRY.TITLE), ENTRY.ID)
                .limit(limit)
                .fetch(row -> new Listed(new Id<>(EntryType.valueOf(row.value2()), row.value1()), row.value3()));
    }

    /** The ids of the entries of {@code types} whose title is {@code title}, in any case. */
    public List<Id<?>> titled(Collection<EntryType> types, String title) {
        return db.select(ENTRY.ID, ENTRY.TYPE)
                .from(ENTRY)
                .where(ENTRY.TYPE.in(types.stream().map(EntryType::name).toList()))
                .and(DSL.lower(ENTRY.TITLE).eq(title.strip().toLowerCase(Locale.ROOT)))
                .orderBy(ENTRY.ID)
                .fetch(row -> new Id<>(EntryType.valueOf(row.value2()), row.value1()));
    }

    /** Whether there is an entry of this id that is of the id's type. */
    boolean has(Id<?> id) {
        return db.fetchExists(
                ENTRY, ENTRY.ID.eq(id.value()).and(ENTRY.TYPE.eq(id.type().name())));
    }

    /** How many entries of {@code type} there are. */
    public int count(EntryType type) {
        return db.fetchCount(ENTRY, ENTRY.TYPE.eq(type.name()));
    }

    /** What can still be brought back, the latest first. */
    public List<Binned> bin() {
        return db.selectFrom(BIN)
                .orderBy(BIN.SEQ.desc(), BIN.TITLE)
                .fetch(row -> new Binned(
                        new Id<>(EntryType.valueOf(row.get(BIN.TYPE)), row.get(BIN.ID)),
                        row.get(BIN.TITLE),
                        row.get(BIN.REMOVED_AT).toInstant(),
                        row.get(BIN.SEQ)));
    }

    /** Every entry there is, type by type; close the stream. */
    Stream<? extends Entry> stream() {
        return Arrays.stream(EntryType.values()).flatMap(type -> Tables.of(type).stream(db));
    }

    long count() {
        return db.fetchCount(ENTRY);
    }

    @SuppressWarnings("unchecked") // the table of a shape's own type
    private static <E extends Entry> EntryTable<E> table(Class<E> type) {
        return (EntryTable<E>) (EntryTable<?>) Tables.of(Shapes.of(type).type());
    }
}
