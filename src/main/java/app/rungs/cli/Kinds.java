package app.rungs.cli;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The types of entries as commands name them: {@code job}, {@code jobs}, {@code people}, {@code relative-value}. */
final class Kinds {

    private Kinds() {}

    /** @throws Refusal if no type is called {@code word} */
    static EntryType of(String word) {
        String plain = plain(word);
        return Arrays.stream(EntryType.values())
                .filter(type -> plain.equals(plain(type.word()))
                        || plain.equals(plain(Messages.of("types." + type.word())))
                        || plain.equals(plain(type.word()) + "s"))
                .findFirst()
                .orElseThrow(() -> new Refusal(Messages.of(
                        "cli.kind.unknown",
                        word,
                        Arrays.stream(EntryType.values()).map(Choices::word).collect(Collectors.joining(", ")))));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
