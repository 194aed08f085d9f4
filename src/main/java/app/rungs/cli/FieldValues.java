package app.rungs.cli;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Field;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.model.Shape;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code FIELD=VALUE} arguments into what the fields of an entry hold. */
final class FieldValues {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "0");

    private final Shape<?> shape;
    private final Lookup lookup;

    FieldValues(Shape<?> shape, Entries entries) {
        this.shape = shape;
        this.lookup = new Lookup(entries);
    }

    /** @throws Refusal if there is no such field, or a value does not fit its field */
    Map<Field, @Nullable Object> read(List<String> arguments) {
        var values = new HashMap<Field, @Nullable Object>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new Refusal(Messages.of("cli.field.noEquals", argument, names()));
            }
            String name = argument.substring(0, equals);
            var field = shape.field(name)
                    .orElseThrow(() -> new Refusal(Messages.of(
                            "cli.field.unknown", Messages.of("type." + shape.type().word()), name, names())));
            String text = argument.substring(equals + 1);
            values.put(field, text.isBlank() ? null : value(field, text));
        }
        return values;
    }

    private Object value(Field field, String text) {
        var type = field.type();
        if (type == String.class) {
            return text;
        } else if (field.isReference()) {
            var target = field.target();
            Set<EntryType> types = target == null ? EnumSet.allOf(EntryType.class) : EnumSet.of(target);
            return (Id<?>) lookup.one(types, text).id();
        } else if (type.isEnum()) {
            return Choices.findAny(type, text).orElseThrow(() -> new Refusal(
                    Messages.of("cli.field.choice", field.name(), text, choices(type))));
        } else if (type == Boolean.class) {
            return flag(field, text);
        }
        return scalar(field, text.strip());
    }

    private static Object scalar(Field field, String text) {
        var type = field.type();
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == Long.class) {
                return Long.valueOf(text);
            }
            return Double.valueOf(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(Messages.of("cli.field.date", field.name(), text));
        } catch (NumberFormatException e) {
            throw new Refusal(Messages.of("cli.field.number", field.name(), text));
        }
    }

    private static Boolean flag(Field field, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Optional.of(YES.contains(word))
                .filter(yes -> yes || NO.contains(word))
                .orElseThrow(() -> new Refusal(Messages.of("cli.field.flag", field.name(), text)));
    }

    private String names() {
        return shape.fields().stream()
                .map(field -> field.mustBeGiven() ? field.name() + "*" : field.name())
                .collect(Collectors.joining(", "));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> Choices.word((Enum<?>) choice))
                .collect(Collectors.joining(", "));
    }
}
