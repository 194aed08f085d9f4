package app.rungs.workspace;

import app.rungs.model.Choices;
import app.rungs.model.Field;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a person or a file wrote for a field: words, numbers with a point, ISO dates, yes and no, choices. */
public final class FieldText {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "0");

    private FieldText() {}

    /**
     * What {@code field}, which names no other entry, holds for {@code text}.
     *
     * @throws Refusal if the text does not fit the field
     */
    public static Object read(Field field, String text) {
        var type = field.type();
        if (type == String.class) {
            return text;
        } else if (type.isEnum()) {
            return Choices.findAny(type, text)
                    .orElseThrow(() ->
                            new Refusal(Messages.of("workspace.field.choice", field.name(), text, choices(type))));
        } else if (type == Boolean.class) {
            return flag(field, text);
        } else if (type == LocalDate.class) {
            return date(field, text.strip());
        }
        return number(field, text.strip());
    }

    private static Number number(Field field, String text) {
        try {
            if (field.type() == Integer.class) {
                return Integer.valueOf(text);
            } else if (field.type() == Long.class) {
                return Long.valueOf(text);
            }
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refusal(Messages.of("workspace.field.number", field.name(), text));
        }
    }

    private static LocalDate date(Field field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(Messages.of("workspace.field.date", field.name(), text));
        }
    }

    private static Boolean flag(Field field, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        } else if (NO.contains(word)) {
            return false;
        }
        throw new Refusal(Messages.of("workspace.field.flag", field.name(), text));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> Choices.word((Enum<?>) choice))
                .collect(Collectors.joining(", "));
    }
}
