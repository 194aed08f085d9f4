package app.rungs.storage;

import static app.rungs.storage.db.Tables.ENTRY;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How one type of entry lies in the database: a row each, a column for each field of its record ({@code heldOn} in
 * {@code HELD_ON}), two where a field may name an entry of any type.
 */
final class EntryTable<E extends Entry> {

    private final Shape<E> shape;
    private final Table<?> table;
    private final org.jooq.Field<UUID> id;
    /** By which object a field is, not by what it says: every row of every list asks. */
    private final Map<Field, org.jooq.Field<?>> columns = new IdentityHashMap<>();

    private final Map<Field, org.jooq.Field<String>> typeColumns = new IdentityHashMap<>();

    /** @throws IllegalStateException if the table lacks a column for a field */
    EntryTable(Shape<E> shape, Table<?> table) {
        this.shape = shape;
        this.table = table;
        this.id = column("ID", UUID.class);
        for (var field : shape.fields()) {
            String name = field.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            if (field.isReference() && field.target() == null) {
                columns.put(field, column(name + "_ID", UUID.class));
                typeColumns.put(field, column(name + "_TYPE", String.class));
            } else {
                columns.put(field, column(name, columnType(field)));
            }
        }
    }

    Shape<E> shape() {
        return shape;
    }

    Table<?> table() {
        return table;
    }

    Optional<E> find(DSLContext db, Id<?> wanted) {
        return db.selectFrom(table).where(id.eq(wanted.value())).fetchOptional(this::read);
    }

    List<E> fetch(DSLContext db, Condition which) {
        return db.selectFrom(table).where(which).fetch(this::read);
    }

    List<E> fetch(DSLContext db, Condition which, int limit) {
        return db.selectFrom(table).where(which).limit(limit).fetch(this::read);
    }

    /** Whether each of {@code ids} is found by it, here and among all entries. */
    boolean findsEach(DSLContext db, List<UUID> ids) {
        return db.fetchCount(table, among(ids)) == ids.size()
                && db.fetchCount(ENTRY, among(ENTRY.ID, ids)) == ids.size();
    }

    /** Every entry, one after the other, without holding them all; close the stream. */
    Stream<E> stream(DSLContext db) {
        return db.selectFrom(table).fetchSize(1_000).fetchStream().map(this::read);
    }

    /** The entries that name {@code named} in {@code field}. */
    List<E> naming(DSLContext db, Field field, Id<?> named) {
        return fetch(db, where(field, named.value()));
    }

    /** The rows whose {@code field} holds {@code value}, as the database keeps it. */
    @SuppressWarnings("unchecked") // a column holds its field's values
    Condition where(Field field, Object value) {
        return ((org.jooq.Field<Object>) column(field)).eq(value);
    }

    /** The rows of these entries. */
    Condition among(List<UUID> ids) {
        return among(id, ids);
    }

    /**
     * The rows with one of {@code ids} in a column. They are written into the statement: H2 makes a set of them then, and
     * would compare parameters one by one with each row it finds.
     */
    static Condition among(org.jooq.Field<UUID> column, Collection<UUID> ids) {
        return column.in(ids.stream().map(DSL::inline).toList());
    }

    org.jooq.Field<?> column(Field field) {
        return Objects.requireNonNull(columns.get(field));
    }

    /** Puts entries of this type into the table, as one statement. */
    void insert(DSLContext db, List<? extends Entry> added) {
        var written = new ArrayList<org.jooq.Field<?>>(columns.values());
        written.addAll(typeColumns.values());
        written.add(id);
        var insert = db.batch(db.insertInto(table, written).values(new @Nullable Object[written.size()]));
        for (var entry : added) {
            var row = row(entry);
            row.put(id, entry.id().value());
            insert = insert.bind(written.stream().map(row::get).toArray());
        }
        insert.execute();
    }

    void update(DSLContext db, Entry entry) {
        db.update(table).set(row(entry)).where(id.eq(entry.id().value())).execute();
    }

    /** Takes entries of this type out of the table, in their order. */
    void delete(DSLContext db, List<? extends Id<?>> gone) {
        var delete = db.batch(db.deleteFrom(table).where(id.eq((UUID) null)));
        for (var one : gone) {
            delete = delete.bind(one.value());
        }
        delete.execute();
    }

    /** @throws DataAccessException if no entry could have been written like this: the file is damaged */
    E read(Record row) {
        try {
            return shape.make(new Id<>(shape.type(), given(row, id)), field -> value(row, field));
        } catch (IllegalArgumentException e) {
            throw new DataAccessException("A row of " + table.getName() + " holds a word nobody wrote", e);
        }
    }

    private <T> T given(Record row, org.jooq.Field<T> column) {
        T value = row.get(column);
        if (value == null) {
            throw new DataAccessException("A row of " + table.getName() + " has no " + column.getName());
        }
        return value;
    }

    private Map<org.jooq.Field<?>, @Nullable Object> row(Entry entry) {
        var row = new HashMap<org.jooq.Field<?>, @Nullable Object>();
        for (var field : shape.fields()) {
            var value = shape.get(entry, field);
            switch (value) {
                case Id<?> named -> {
                    row.put(column(field), named.value());
                    var type = typeColumns.get(field);
                    if (type != null) {
                        row.put(type, named.type().name());
                    }
                }
                case Enum<?> choice -> row.put(column(field), choice.name());
                case null, default -> row.put(column(field), value);
            }
        }
        return row;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a field's type says which enumeration it is
    private @Nullable Object value(Record row, Field field) {
        var column = column(field);
        var value = field.mustBeGiven() ? given(row, column) : row.get(column);
        if (value instanceof UUID named) {
            var target = field.target();
            return new Id<>(target != null ? target : type(row, field), named);
        }
        if (value instanceof String word && field.type().isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) field.type(), word);
        }
        return value;
    }

    private EntryType type(Record row, Field field) {
        return EntryType.valueOf(given(row, Objects.requireNonNull(typeColumns.get(field))));
    }

    private static Class<?> columnType(Field field) {
        if (field.isReference()) {
            return UUID.class;
        }
        return field.type().isEnum() ? String.class : field.type();
    }

    @SuppressWarnings("unchecked") // checked by the comparison of types
    private <T> org.jooq.Field<T> column(String name, Class<T> type) {
        var column = table.field(name);
        if (!(column instanceof TableField) || column.getType() != type) {
            throw new IllegalStateException(
                    "Table " + table.getName() + " needs a column " + name + " of " + type.getSimpleName());
        }
        return (org.jooq.Field<T>) column;
    }
}
