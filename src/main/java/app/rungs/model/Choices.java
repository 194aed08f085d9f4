package app.rungs.model;

import app.rungs.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of the program's enumerations, for people and for commands. */
public final class Choices {

    private Choices() {}

    /** What a user reads for {@code choice}; the key is {@code choice.Type.CONSTANT}. */
    public static String inWords(Enum<?> choice) {
        return Messages.of("choice." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** How commands and files spell {@code choice}, such as {@code on-site}. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice spelled {@code word}; upper and lower case, spaces, hyphens and underscores are alike. */
    public static <C extends Enum<C>> Optional<C> find(Class<C> type, String word) {
        return findAny(type, word).map(type::cast);
    }

    /** The same for an enumeration known only at run time. */
    public static Optional<Enum<?>> findAny(Class<?> type, String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(choice -> choice.name().equals(wanted))
                .findFirst();
    }
}
