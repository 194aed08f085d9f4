package app.rungs.model;

import app.rungs.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a type of entry is made of, read off its record by the build ({@link Parts}), so that a field is declared once:
 * tables, the edit log, forms and commands all follow from it. A component that is not {@link Nullable} is required.
 */
public final class Shape<E extends Entry> {

    private final EntryType type;
    private final Parts<E> parts;
    private final List<Field> fields;

    Shape(EntryType type, Parts<E> parts) {
        this.type = type;
        this.parts = parts;
        this.fields = parts.fields();
    }

    public EntryType type() {
        return type;
    }

    /** The record entries of this type are. */
    public Class<E> record() {
        return parts.record();
    }

    /** Its fields in the record's order, the id left out. */
    public List<Field> fields() {
        return fields;
    }

    /** The field called {@code name}, in whatever case and with or without hyphens. */
    public Optional<Field> field(String name) {
        String wanted = plain(name);
        return fields.stream()
                .filter(field -> plain(field.name()).equals(wanted))
                .findFirst();
    }

    /** Nearly always the field is one of ours, and need not be compared piece by piece. */
    private int place(Field field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == field) {
                return i;
            }
        }
        return fields.indexOf(field);
    }

    /** What {@code entry} says in {@code field}; null where it says nothing. */
    public @Nullable Object get(Entry entry, Field field) {
        return parts.get(entry, place(field));
    }

    /**
     * An entry of this type that says in each field what {@code values} gives.
     *
     * @throws IllegalArgumentException if a figure that is required is missing
     */
    public E make(Id<?> id, Function<Field, @Nullable Object> values) {
        var all = new @Nullable Object[fields.size() + 1];
        all[0] = id;
        for (int i = 0; i < fields.size(); i++) {
            all[i + 1] = settled(fields.get(i), values.apply(fields.get(i)));
        }
        return parts.make(all);
    }

    private static @Nullable Object settled(Field field, @Nullable Object value) {
        if (value == null && field.type() == Boolean.class) {
            return Boolean.FALSE;
        }
        if (value == null && field.required() && Number.class.isAssignableFrom(field.type())) {
            throw new IllegalArgumentException(field.name() + " is a number and cannot be without one");
        }
        return value;
    }

    /**
     * The same for values a person gave.
     *
     * @throws Refusal if one that is required is missing
     */
    public E complete(Id<?> id, Function<Field, @Nullable Object> values) {
        for (var field : fields) {
            if (field.mustBeGiven() && values.apply(field) == null) {
                throw new Refusal(Messages.of(
                        "model.missing",
                        Messages.of("type." + type.word()),
                        Messages.of(field.key(type)),
                        field.name()));
            }
        }
        return make(id, values);
    }

    /** {@code entry} with {@code value} in {@code field}, all else as it was. */
    @SuppressWarnings("unchecked") // ids name entries of their own type
    public E with(Entry entry, Field field, @Nullable Object value) {
        return make((Id<E>) entry.id(), other -> other.equals(field) ? value : get(entry, other));
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
