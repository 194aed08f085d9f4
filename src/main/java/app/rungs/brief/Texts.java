package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Claim;
import app.rungs.model.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a value that is made of records, lists and texts, however deep it lies and whatever is added later: names are
 * taken out by it. It looks records up by reflection, once each and long after the start: written out by hand it would be longer
 * than the records themselves, and would let out the name in a text that somebody forgot.
 */
public final class Texts {

    private static final String NOT_LIKE_OTHERS = " is not a record like others";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Texts() {}

    /** The value with each of its texts changed. */
    @SuppressWarnings("unchecked") // a record is made anew by its own constructor
    static <R extends Record> R changed(R value, UnaryOperator<String> change) {
        return (R) record(value, change);
    }

    /** Each of its texts, in order. */
    public static List<String> of(Record value) {
        var texts = new ArrayList<String>();
        read(value, texts::add);
        return texts;
    }

    /** How many letters of them are printed on a page, by which it is guessed how tall it will be: evidence is not. */
    static int letters(Block block) {
        var letters = new int[1];
        printed((Record) block, text -> letters[0] += text.length()); // every block is one
        return letters[0];
    }

    private static void read(@Nullable Object value, Consumer<String> take) {
        switch (value) {
            case String text -> take.accept(text);
            case List<?> list -> list.forEach(it -> read(it, take));
            case Id<?> _ -> {}
            case Record record -> SHAPES.get(record.getClass()).parts(record).forEach(it -> read(it, take));
            case null, default -> {}
        }
    }

    /** The same without what a claim rests on, which stands in the appendix. */
    private static void printed(@Nullable Object value, Consumer<String> take) {
        switch (value) {
            case List<?> list -> list.forEach(it -> printed(it, take));
            case Claim claim -> {
                for (var part : SHAPES.get(Claim.class).parts(claim)) {
                    if (part != claim.evidence()) {
                        printed(part, take);
                    }
                }
            }
            case Claim.Evidence evidence -> read(evidence, take);
            case Id<?> _ -> {}
            case Record record -> SHAPES.get(record.getClass()).parts(record).forEach(it -> printed(it, take));
            case null, default -> read(value, take);
        }
    }

    private static @Nullable Object any(@Nullable Object value, UnaryOperator<String> change) {
        return switch (value) {
            case String text -> change.apply(text);
            case List<?> list -> list.stream().map(it -> any(it, change)).toList();
            case Id<?> id -> id;
            case Record record -> record(record, change);
            case null, default -> value;
        };
    }

    private static Object record(Record value, UnaryOperator<String> change) {
        var shape = SHAPES.get(value.getClass());
        return shape.make(shape.parts(value).stream().map(it -> any(it, change)).toArray());
    }

    /** A record's own readers and constructor, looked up once. */
    private record Shape(List<Method> readers, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            try {
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + NOT_LIKE_OTHERS, e);
            }
        }

        /** Its components, null where one is. */
        List<@Nullable Object> parts(Record value) {
            List<@Nullable Object> parts = new ArrayList<>(readers.size());
            try {
                for (var reader : readers) {
                    parts.add(reader.invoke(value));
                }
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new IllegalStateException(value.getClass() + NOT_LIKE_OTHERS, e);
            }
            return parts;
        }

        Object make(@Nullable Object[] parts) {
            try {
                return constructor.newInstance(parts);
            } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
                throw new IllegalStateException(constructor + NOT_LIKE_OTHERS, e);
            }
        }
    }
}
