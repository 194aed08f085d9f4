package app.rungs.ui.kit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Puts what matches a typed text into a fixed order: exact, then prefix, then start of a word, then letters in sequence;
 * the latest used first among equals, then by words. The same text always gives the same order, so that a hand can learn
 * it: there is no weighing of relevance.
 */
public enum PaletteMatch {
    EXACT,
    PREFIX,
    WORD_START,
    SUBSEQUENCE,
    NONE;

    /** How {@code query} matches {@code words}, whatever the case. A blank query is a prefix of everything. */
    public static PaletteMatch of(String query, String words) {
        var wanted = plain(query);
        var text = plain(words);
        if (text.equals(wanted)) {
            return EXACT;
        }
        if (text.startsWith(wanted)) {
            return PREFIX;
        }
        if (startsAWord(wanted, text)) {
            return WORD_START;
        }
        return isInSequence(wanted, text) ? SUBSEQUENCE : NONE;
    }

    /** Those of {@code items} that match {@code query}, in order. */
    public static List<PaletteItem> order(String query, List<PaletteItem> items) {
        return items.stream()
                .filter(item -> of(query, item.words()) != NONE)
                .sorted(Comparator.comparing((PaletteItem item) -> of(query, item.words()))
                        .thenComparing(PaletteMatch::used, Comparator.reverseOrder())
                        .thenComparing(item -> plain(item.words()))
                        .thenComparing(PaletteItem::id))
                .toList();
    }

    private static Instant used(PaletteItem item) {
        return item.used() == null ? Instant.MIN : item.used();
    }

    private static boolean startsAWord(String wanted, String text) {
        for (int at = text.indexOf(wanted); at > 0; at = text.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSequence(String wanted, String text) {
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter != ' ') {
                from = text.indexOf(letter, from) + 1;
                if (from == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
