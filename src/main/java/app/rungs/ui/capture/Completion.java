package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.EntryType;
import app.rungs.ui.entry.EntryChoices;
import app.rungs.ui.kit.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name begun behind its sign.
 *
 * @param sign @ for a speaker, # for a tag
 * @param begun what is typed of it, at least one letter
 * @param start where the sign stands in the text
 */
record Completion(char sign, String begun, int start) {

    /** How many names are offered. */
    static final int MOST = 6;

    /** What is being named where the caret is; empty where nothing is. */
    static Optional<Completion> at(String text, int caret) {
        int start = caret;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        if (caret - start < 2 || !Character.isLetter(text.charAt(start + 1))) {
            return Optional.empty();
        }
        char sign = text.charAt(start);
        boolean speaker = sign == '@' && text.substring(0, start).isBlank();
        return speaker || sign == '#'
                ? Optional.of(new Completion(sign, text.substring(start + 1, caret), start))
                : Optional.empty();
    }

    /** The names that fit, those of this interview first. */
    List<String> names(List<String> speakers, EntryChoices choices) {
        String words = begun.replace('_', ' ');
        var known = choices.find(sign == '@' ? EntryType.PERSON : EntryType.TAG, words).stream()
                .map(Choice::label);
        var near = sign == '@' ? speakers.stream().filter(name -> begins(name, words)) : Stream.<String>empty();
        return Stream.concat(near, known)
                .distinct()
                .filter(name -> !CaptureLine.isSame(name, words) || name.contains(" "))
                .limit(MOST)
                .toList();
    }

    /** {@code text} with the name in place of its beginning, and a blank behind it. */
    String completed(String text, String name) {
        String rest = text.substring(start + 1 + begun.length());
        return text.substring(0, start + 1) + CaptureLine.asTyped(name) + (rest.startsWith(" ") ? rest : " " + rest);
    }

    /** Where the caret stands after {@link #completed}. */
    int end(String name) {
        return start + 2 + CaptureLine.asTyped(name).length();
    }

    private static boolean begins(String name, String words) {
        return name.regionMatches(true, 0, words, 0, words.length());
    }
}
