package app.rungs.brief;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: where Unicode has it, but never within a date, a number with its unit, or a range of either, nor before a
 * short word that would stand in the last line alone; and anywhere in a word that is too long for a column.
 */
final class LineEnds implements FSTextBreaker {

    private static final String DATE = "(?:\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8}\\.? \\d{4})";
    private static final String NUMBER = "[$€£]?\\d+(?:[.,]\\d+)*[kMB%]?";
    private static final String UNIT = "(?:percent|points?|minutes?|hours?|days?|weeks?|months?|years?|times"
            + "|thousand|million|billion|USD|EUR|GBP|min|ms|[hsdmxt]|km|mi|ft|kg|lb|[kMGT]?(?:Wh?|V|VA))\\b|\\s%";
    private static final String TO = "(?:\\s?[-–—]\\s?|\\sto\\s)";
    /** What stays in one line wherever it stands. */
    static final Pattern WHOLE = Pattern.compile(
            DATE + "(?:" + TO + DATE + ")?|(?:n\\s=\\s)?" + NUMBER + "(?:" + TO + NUMBER + ")?(?:\\s" + UNIT + ")?");

    /** None of them is longer, so that long texts are looked at near the end of a line only. */
    private static final int LONGEST = 60;

    private static final int NEAR = 12;

    /** A word of more letters is an address or a mistake; it must not run over the edge of the page. */
    private static final int LONG = 30;

    /** A last word of fewer letters takes the one before it along, where the text is long enough for several lines. */
    private static final int SHORT = 9;

    private static final int SEVERAL_LINES = 40;

    private final FSTextBreaker unicode = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.US);
    private String text = "";
    private int begin;
    private int last;
    private int end;
    private boolean inLongWord;

    @Override
    public void setText(String text) {
        unicode.setText(text);
        this.text = text;
        last = 0;
        end = 0;
        inLongWord = false;
    }

    @Override
    public int next() {
        if (last == end) {
            end = nextWord();
            inLongWord = end - last > LONG;
            if (inLongWord) {
                letters.setText(text.substring(last, end));
                begin = last;
            }
        }
        last = inLongWord ? afterLetter() : end;
        return last;
    }

    /** The blank after the word stays with its last letter. */
    private int afterLetter() {
        int next = begin + letters.following(last - begin);
        return text.substring(next, end).isBlank() ? end : next;
    }

    private int nextWord() {
        int next = unicode.next();
        while (tears(next) || leavesAlone(next)) {
            next = unicode.next();
        }
        return next;
    }

    private boolean leavesAlone(int end) {
        int left = text.length() - end;
        return end > 0
                && left > 0
                && left < SHORT
                && text.length() > SEVERAL_LINES
                && end - last < LONG - SHORT
                && Character.isWhitespace(text.charAt(end - 1))
                && text.substring(end).chars().noneMatch(Character::isWhitespace);
    }

    private boolean tears(int end) {
        if (end <= 0 || end >= text.length() || !nearDigit(end)) {
            return false;
        }
        int from = wordBefore(Math.max(0, end - LONGEST));
        var matcher = WHOLE.matcher(text).region(from, Math.min(text.length(), end + LONGEST));
        while (matcher.find() && matcher.start() < end) {
            if (end < matcher.end()) {
                return true;
            }
        }
        return false;
    }

    /** Each of them has a digit within a few letters of any place inside it. */
    private boolean nearDigit(int end) {
        return text.substring(Math.max(0, end - NEAR), Math.min(text.length(), end + NEAR))
                .chars()
                .anyMatch(it -> it >= '0' && it <= '9');
    }

    /** Where to begin so that no number is taken for one in its middle. */
    private int wordBefore(int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
