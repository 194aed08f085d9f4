package app.rungs.brief;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a line may end: where Unicode has it, but never within a date, a number with its unit, or a range of either. */
final class LineEnds implements FSTextBreaker {

    private static final String DATE = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4})";
    private static final String NUMBER = "[$€£]?\\d+(?:[.,]\\d+)*[kMB%]?";
    private static final String UNIT = "(?:percent|points?|minutes?|hours?|days?|weeks?|months?|years?|times"
            + "|thousand|million|billion|USD|EUR|GBP|min|ms|[hsdmxt]|km|mi|ft|kg|lb|[kMGT]?(?:Wh?|V|VA))\\b|\\s%";
    private static final String TO = "(?:\\s?[-–—]\\s?|\\sto\\s)";
    private static final Pattern WHOLE = Pattern.compile(
            DATE + "(?:" + TO + DATE + ")?|(?:n\\s=\\s)?" + NUMBER + "(?:" + TO + NUMBER + ")?(?:\\s" + UNIT + ")?");

    private record Stretch(int start, int end) {}

    private final FSTextBreaker unicode = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private List<Stretch> whole = List.of();

    @Override
    public void setText(String text) {
        unicode.setText(text);
        whole = whole(text);
    }

    @Override
    public int next() {
        int end = unicode.next();
        while (tears(end)) {
            end = unicode.next();
        }
        return end;
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
