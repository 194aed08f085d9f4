package app.rungs.storage;

import static app.rungs.storage.db.Tables.ENTRY;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shape;
import java.sql.SQLException;
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
import org.jooq.SelectJoinStep;
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

    private final EntryRows<E> rows;
    private final ManyRows insertion;
    private final ManyRows deletion;

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
        rows = new EntryRows<>(shape, id, columns, typeColumns);
        insertion = new ManyRows(db -> db.insertInto(table, rows.columns())
                .values(new @Nullable Object[rows.columns().size()]));
        deletion = new ManyRows(db -> db.deleteFrom(table).where(id.eq((UUID) null)));
    }

    Shape<E> shape() {
        return shape;
    }

    Table<?> table() {
        return table;
    }

    /** How its rows are read, by those who ask for more beside them. */
    EntryRows<E> rows() {
        return rows;
    }

    Optional<E> find(DSLContext db, Id<?> wanted) {
        return selected(db).where(id.eq(wanted.value())).fetchOptional(rows::read);
    }

    List<E> fetch(DSLContext db, Condition which) {
        return fetch(db, which, Integer.MAX_VALUE);
    }

    List<E> fetch(DSLContext db, Condition which, int limit) {
        try (var found = selected(db).where(which).limit(limit).fetchResultSet()) {
            return rows.read(found);
        } catch (SQLException e) {
            throw new DataAccessException("The rows of " + table.getName() + " cannot be closed", e);
        }
    }

    private SelectJoinStep<Record> selected(DSLContext db) {
        return db.select(rows.columns()).from(table);
    }

    /** Whether each of {@code ids} is found by it, here and among all entries. */
    boolean findsEach(DSLContext db, List<UUID> ids) {
        return db.fetchCount(table, among(ids)) == ids.size()
                && db.fetchCount(ENTRY, among(ENTRY.ID, ids)) == ids.size();
    }

    /** Every entry, one after the other, without holding them all; close the stream. */
    Stream<E> stream(DSLContext db) {
        return selected(db).fetchSize(1_000).fetchStream().map(rows::read);
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

    /** The rows of some types, among all entries; written into the statement too. */
    static Condition among(Collection<EntryType> types) {
        return ENTRY.TYPE.in(types.stream().map(type -> DSL.inline(type.name())).toList());
    }

    org.jooq.Field<?> column(Field field) {
        return Objects.requireNonNull(columns.get(field));
    }

    /** Puts entries of this type into the table, as one statement. */
    void insert(DSLContext db, List<? extends Entry> added) {
        insertion.make(db, added.stream().map(this::row).toList());
    }

    void update(DSLContext db, Entry entry) {
        var row = row(entry);
        var written = new HashMap<org.jooq.Field<?>, @Nullable Object>();
        for (int i = 1; i < row.length; i++) {
            written.put(rows.columns().get(i), row[i]);
        }
        db.update(table).set(written).where(id.eq(entry.id().value())).execute();
    }

    /** Takes entries of this type out of the table, in their order. */
    void delete(DSLContext db, List<? extends Id<?>> gone) {
        deletion.make(
                db,
                gone.stream().map(one -> new @Nullable Object[] {one.value()}).toList());
    }

    /** What stands in each of the {@link EntryRows#columns}. */
    private @Nullable Object[] row(Entry entry) {
        var row = new @Nullable Object[rows.columns().size()];
        row[0] = entry.id().value();
        int place = 1;
        for (var field : shape.fields()) {
            var value = shape.get(entry, field);
            var named = value instanceof Id<?> it ? it : null;
            row[place++] = named != null ? named.value() : value instanceof Enum<?> choice ? choice.name() : value;
            if (typeColumns.containsKey(field)) {
                row[place++] = named != null ? named.type().name() : null;
            }
        }
        return row;
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
