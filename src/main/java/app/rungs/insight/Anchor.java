package app.rungs.insight;

import java.util.OptionalInt;

/**
 * Finds the place of marked words again after the text around them was changed. Words before the change stay, words
 * after it move with it, words inside it are looked for; where they are not found exactly once, nothing is guessed.
 */
public final class Anchor {

    private Anchor() {}

    /**
     * Where the words from {@code start} to {@code end} of {@code before} begin in {@code after}, in UTF-16 units; empty
     * where that cannot be told.
     */
    public static OptionalInt moved(String before, String after, int start, int end) {
        if (start < 0 || end > before.length() || start >= end) {
            return OptionalInt.empty();
        }
        var quote = before.substring(start, end);
        int same = commonStart(before, after);
        int rest = commonEnd(before, after, same);
        if (end <= same) {
            return OptionalInt.of(start);
        }
        if (start >= before.length() - rest) {
            return OptionalInt.of(start + after.length() - before.length());
        }
        return once(after, quote);
    }

    /** Whether {@code text} still holds {@code quote} from {@code start} to {@code end}. */
    public static boolean holds(String text, String quote, int start, int end) {
        return start >= 0
                && end <= text.length()
                && start < end
                && text.substring(start, end).equals(quote);
    }

    private static OptionalInt once(String text, String quote) {
        int first = text.indexOf(quote);
        return first < 0 || text.indexOf(quote, first + 1) >= 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** How long both texts end alike, what they begin alike with left out. */
    private static int commonEnd(String one, String other, int start) {
        int most = Math.min(one.length(), other.length()) - start;
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
