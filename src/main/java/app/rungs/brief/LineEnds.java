package app.rungs.brief;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line may end: where Unicode has it, but never within a date, a number with its unit, or a range of either; and
 * anywhere in a word that is too long for a column.
 */
final class LineEnds implements FSTextBreaker {

    private static final String DATE = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4})";
    private static final String NUMBER = "[$€£]?\\d+(?:[.,]\\d+)*[kMB%]?";
    private static final String UNIT = "(?:percent|points?|minutes?|hours?|days?|weeks?|months?|years?|times"
            + "|thousand|million|billion|USD|EUR|GBP|min|ms|[hsdmxt]|km|mi|ft|kg|lb|[kMGT]?(?:Wh?|V|VA))\\b|\\s%";
    private static final String TO = "(?:\\s?[-–—]\\s?|\\sto\\s)";
    private static final Pattern WHOLE = Pattern.compile(
            DATE + "(?:" + TO + DATE + ")?|(?:n\\s=\\s)?" + NUMBER + "(?:" + TO + NUMBER + ")?(?:\\s" + UNIT + ")?");

    private record Stretch(int start, int end) {}

    /** A word of more letters is an address or a mistake; it must not run over the edge of the page. */
    private static final int LONG = 30;

    private final FSTextBreaker unicode = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.US);
    private String text = "";
    private List<Stretch> whole = List.of();
    private int last;
    private int end;
    private boolean inLongWord;

    @Override
    public void setText(String text) {
        unicode.setText(text);
        this.text = text;
        whole = whole(text);
        letters.setText(text);
        last = 0;
        end = 0;
        inLongWord = false;
    }

    @Override
    public int next() {
        if (last == end) {
            end = nextWord();
            inLongWord = end - last > LONG;
        }
        last = inLongWord ? afterLetter() : end;
        return last;
    }

    /** The blank after the word stays with its last letter. */
    private int afterLetter() {
        int next = letters.following(last);
        return text.substring(next, end).isBlank() ? end : next;
    }

    private int nextWord() {
        int next = unicode.next();
        while (tears(next)) {
            next = unicode.next();
        }
        return next;
    }

    private boolean tears(int end) {
        return whole.stream().anyMatch(it -> it.start < end && end < it.end);
    }

    private static List<Stretch> whole(String text) {
        if (text.chars().noneMatch(it -> it >= '0' && it <= '9')) {
            return List.of();
        }
        var stretches = new ArrayList<Stretch>();
        var matcher = WHOLE.matcher(text);
        while (matcher.find()) {
            stretches.add(new Stretch(matcher.start(), matcher.end()));
        }
        return stretches;
    }
}
