package app.rungs.exchange.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a typed transcript, taken apart as far as the line alone allows.
 *
 * @param heading whether it is a name with a time and nothing else, as Otter and Teams write above each turn
 * @param label what stands before the colon, or the heading's name; null without either
 * @param millis the time at its start, in milliseconds; null without
 * @param words the rest of it
 * @param whole the line as written
 */
record SpokenLine(
        boolean heading, @Nullable String label, @Nullable Long millis, String words, String whole) {

    private static final String BRACKETED = "[\\[(](" + Stamp.PATTERN + ")[\\])]";
    private static final Pattern HEADING =
            Pattern.compile("(\\S.{0,60}?)(?: {2,40}+|\\t{1,9}+)(" + Stamp.PATTERN + ")\\s*+", Pattern.DOTALL);
    /** A stamp without brackets needs its hours: {@code 10:30 Meeting:} is no time and no name. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:" + BRACKETED + "|(\\d{1,3}:\\d{2}:\\d{2}(?:[.,]\\d{1,3})?))(?:\\s+(.*)|)", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile(
            "([^:：\\[]{1,60}?)\\s{0,20}+(?:" + BRACKETED + "\\s{0,20}+)?(?::(?=\\s|$)|：)\\s*(.*)", Pattern.DOTALL);
    private static final int LONGEST_HEADING_WORDS = 6;

    /** In tables of two columns nothing but the tab stands between a name and the words. */
    private static final Pattern TABBED = Pattern.compile("([^:：\\t]{1,60})\\t\\s*(\\S.*)", Pattern.DOTALL);

    private static final String UNSEEN = "[\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]++";
    private static final Pattern DIRECTION = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

    private static final SpokenLine EMPTY = new SpokenLine(false, null, null, "", "");

    static SpokenLine of(String written) {
        // Marks of direction are no part of a name, and hide a time or a name at the start of a line.
        var line = DIRECTION.matcher(written).replaceAll("");
        if (line.isBlank()) {
            return EMPTY;
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches() && SpeakerLabels.isName(heading.group(1), LONGEST_HEADING_WORDS)) {
            return new SpokenLine(true, heading.group(1).strip(), Stamp.millis(heading.group(2)), "", line);
        }
        Matcher leading = LEADING.matcher(line);
        if (leading.matches()) {
            String stamp = leading.group(1) != null ? leading.group(1) : leading.group(2);
            Long millis = Stamp.millis(stamp);
            if (millis != null) {
                String rest = leading.group(3) == null ? "" : leading.group(3);
                return labelled(rest, millis);
            }
        }
        return labelled(line, null);
    }

    private static SpokenLine labelled(String line, @Nullable Long millis) {
        Matcher label = LABEL.matcher(line);
        if (label.matches() && SpeakerLabels.candidate(name(label))) {
            Long own = label.group(2) == null ? millis : Stamp.millis(label.group(2));
            return new SpokenLine(false, name(label), own, label.group(3), line);
        }
        Matcher tabbed = TABBED.matcher(line);
        if (tabbed.matches() && SpeakerLabels.candidate(name(tabbed))) {
            return new SpokenLine(false, name(tabbed), millis, tabbed.group(2), line);
        }
        return new SpokenLine(false, null, millis, line, line);
    }

    private static String name(Matcher label) {
        return DIRECTION.matcher(label.group(1).strip()).replaceAll("");
    }

    boolean isBlank() {
        return !heading && label == null && millis == null && words.isBlank();
    }
}
