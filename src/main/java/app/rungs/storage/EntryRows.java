package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one type's table become its entries. Values are taken by their places, straight from the driver: jOOQ
 * would make a record of its own of each row first, which takes several times as long as all else when a large board opens.
 */
final class EntryRows<E extends Entry> {

    private final Shape<E> shape;
    private final List<org.jooq.Field<?>> columns = new ArrayList<>();
    /** Where each field's value stands in a row; the type of a name that may be of any stands to its right. */
    private final Map<Field, Integer> places = new IdentityHashMap<>();

    /**
     * @param values the column of each field
     * @param types the column of the type, of each field that may name an entry of any
     */
    EntryRows(
            Shape<E> shape,
            org.jooq.Field<UUID> id,
            Map<Field, org.jooq.Field<?>> values,
            Map<Field, org.jooq.Field<String>> types) {
        this.shape = shape;
        columns.add(id);
        for (var field : shape.fields()) {
            places.put(field, columns.size());
            columns.add(Objects.requireNonNull(values.get(field)));
            var type = types.get(field);
            if (type != null) {
                columns.add(type);
            }
        }
    }

    /** What is to be selected, in this order and before anything else. */
    List<org.jooq.Field<?>> columns() {
        return columns;
    }

    /** @throws DataAccessException if no entry could have been written like this: the file is damaged */
    E read(Record row) {
        return entry(row.intoArray());
    }

    /** Every row that is left. */
    List<E> read(ResultSet rows) {
        var types = columns.stream().map(org.jooq.Field::getType).toArray(Class<?>[]::new);
        var row = new @Nullable Object[types.length];
        var read = new ArrayList<E>();
        try {
            while (rows.next()) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1, types[i]);
                }
                read.add(entry(row));
            }
        } catch (SQLException e) {
            throw new DataAccessException("A row of " + shape.type() + " cannot be read", e);
        }
        return read;
    }

    private E entry(@Nullable Object[] row) {
        try {
            var id = new Id<E>(shape.type(), (UUID) given(row, 0));
            return shape.make(id, field -> value(row, field));
        } catch (IllegalArgumentException e) {
            throw new DataAccessException("A row of " + shape.type() + " holds a word nobody wrote", e);
        }
    }

    private Object given(@Nullable Object[] row, int place) {
        var value = row[place];
        if (value == null) {
            throw new DataAccessException(
                    "A row of " + shape.type() + " has no " + columns.get(place).getName());
        }
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a field's type says which enumeration it is
    private @Nullable Object value(@Nullable Object[] row, Field field) {
        int place = Objects.requireNonNull(places.get(field));
        var value = field.mustBeGiven() ? given(row, place) : row[place];
        if (value instanceof UUID named) {
            var target = field.target();
            return new Id<>(target != null ? target : EntryType.valueOf((String) given(row, place + 1)), named);
        }
        if (value instanceof String word && field.type().isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) field.type(), word);
        }
        return value;
    }
}
