package app.rungs.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The shape of each type. A type without a record does not compile. */
public final class Shapes {

    private static final Map<EntryType, Shape<?>> SHAPES = new EnumMap<>(EntryType.class);

    static {
        Arrays.stream(EntryType.values()).forEach(type -> SHAPES.put(type, new Shape<>(type, AllParts.of(type))));
    }

    private Shapes() {}

    /** What entries of {@code type} are made of. */
    public static Shape<?> of(EntryType type) {
        return Objects.requireNonNull(SHAPES.get(type));
    }

    /** What {@code entry} is made of. */
    public static Shape<?> of(Entry entry) {
        return of(entry.id().type());
    }

    /** What entries of the record {@code type} are made of. */
    @SuppressWarnings("unchecked") // each shape has the parts of its own record
    public static <E extends Entry> Shape<E> of(Class<E> type) {
        return SHAPES.values().stream()
                .filter(shape -> shape.record() == type)
                .map(shape -> (Shape<E>) shape)
                .findFirst()
                .orElseThrow();
    }
}
