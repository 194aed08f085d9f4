package app.rungs.model;

import app.rungs.text.Messages;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a type of entry is made of, read off its record, so that a field is declared once: tables, the edit log, forms and
 * commands all follow from it. A component that is not {@link Nullable} is required.
 */
public final class Shape<E extends Entry> {

    private final EntryType type;
    private final List<Field> fields;
    private final List<Method> accessors;
    private final Constructor<E> constructor;

    private Shape(EntryType type, List<Field> fields, List<Method> accessors, Constructor<E> constructor) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.accessors = List.copyOf(accessors);
        this.constructor = constructor;
    }

    /** Reads the shape of {@code record}, whose first component is its id. */
    static <E extends Record & Entry> Shape<E> of(EntryType type, Class<E> record) {
        var components = record.getRecordComponents();
        var fields = new ArrayList<Field>();
        var accessors = new ArrayList<Method>();
        for (var component : Arrays.copyOfRange(components, 1, components.length)) {
            fields.add(field(component));
            accessors.add(component.getAccessor());
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new Shape<>(type, fields, accessors, record.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + record, e);
        }
    }

    public EntryType type() {
        return type;
    }

    /** The record entries of this type are. */
    public Class<E> record() {
        return constructor.getDeclaringClass();
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
        try {
            return accessors.get(place(field)).invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    /** An entry of this type that says in each field what {@code values} gives. */
    public E make(Id<?> id, Function<Field, @Nullable Object> values) {
        var arguments = new @Nullable Object[fields.size() + 1];
        arguments[0] = id;
        for (int i = 0; i < fields.size(); i++) {
            var value = values.apply(fields.get(i));
            arguments[i + 1] = value == null && fields.get(i).type() == Boolean.class ? Boolean.FALSE : value;
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Cannot make a " + type, e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
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

    private static Field field(RecordComponent component) {
        var type = MethodType.methodType(component.getType()).wrap().returnType();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Field(
                component.getName(), type, !optional, component.isAnnotationPresent(Prose.class), target(component));
    }

    private static @Nullable EntryType target(RecordComponent component) {
        if (component.getType() == Id.class
                && component.getGenericType() instanceof ParameterizedType id
                && id.getActualTypeArguments()[0] instanceof Class<?> named) {
            return EntryType.valueOf(
                    named.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }
        return null;
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
