package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.model.Id;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every text of a value that is made of records, lists and texts, however deep it lies and whatever is added later. */
public final class Texts {

    private Texts() {}

    /** The value with each of its texts changed. */
    @SuppressWarnings("unchecked") // a record is made anew by its own constructor
    static <R extends Record> R changed(R value, UnaryOperator<String> change) {
        return (R) record(value, change);
    }

    /** Each of its texts, in order. */
    public static List<String> of(Record value) {
        var texts = new ArrayList<String>();
        record(value, text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    /** How many letters of them are printed on a page, by which it is guessed how tall it will be: evidence is not. */
    static int letters(Block block) {
        int behind = block.claims()
                .flatMap(it -> it.evidence().stream())
                .mapToInt(Texts::all)
                .sum();
        return all((Record) block) - behind; // every block is one
    }

    private static int all(Record value) {
        return of(value).stream().mapToInt(String::length).sum();
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
        var components = value.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parts = new Object[components.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = any(components[i].getAccessor().invoke(value), change);
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException
                | IllegalAccessException
                | InstantiationException
                | NoSuchMethodException e) {
            throw new IllegalStateException(value.getClass() + " is not a record like others", e);
        }
    }
}
