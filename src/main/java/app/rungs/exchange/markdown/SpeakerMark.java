package app.rungs.exchange.markdown;

import app.rungs.exchange.transcript.SpeakerLabels;
import app.rungs.exchange.transcript.Stamp;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The speaker in bold at the start of a line: {@code **Ann Lee:** words} or {@code **Ann Lee**: words}.
 *
 * @param millis a time that stands with the name, in milliseconds; null without
 * @param words what follows, marks and all
 */
record SpeakerMark(String speaker, @Nullable Long millis, String words) {

    private static final String TIME = "(?:\\s{0,20}+\\\\?[\\[(](" + Stamp.PATTERN + ")\\\\?[\\])])?";
    private static final Pattern MARK = Pattern.compile(
            "(\\*{2,3}|__)([^*:\\n(\\[\\\\]{1,80}?(?:\\([^()*]{1,40}\\))?)" + TIME
                    + "\\s{0,20}+(?::(?:\\*\\*|__)|(?:\\*\\*|__)" + TIME + "\\s?:)\\s*+(.*)",
            Pattern.DOTALL);
    private static final int LONGEST_WORDS = 6;
    private static final String BREAK = "Break";

    static @Nullable SpeakerMark of(String line) {
        if (!line.startsWith("**") && !line.startsWith("__")) {
            return null;
        }
        var mark = MARK.matcher(line);
        if (!mark.matches()) {
            return null;
        }
        String name = mark.group(2).strip();
        if (!name.equalsIgnoreCase(BREAK)
                && !SpeakerLabels.candidate(name)
                && !SpeakerLabels.isName(name, LONGEST_WORDS)) {
            return null;
        }
        String stamp = mark.group(3) != null ? mark.group(3) : mark.group(4);
        return new SpeakerMark(name, stamp == null ? null : Stamp.millis(stamp), words(mark.group(1), mark.group(5)));
    }

    /** Whether the lines have speakers in bold: a name in bold that returns. One that does not may be any heading. */
    static boolean any(List<String> lines) {
        var seen = new HashSet<String>();
        for (String line : lines) {
            var mark = of(line);
            if (mark != null && !mark.isBreak() && !seen.add(mark.speaker())) {
                return true;
            }
        }
        return false;
    }

    boolean isBreak() {
        return speaker.equalsIgnoreCase(BREAK);
    }

    /** A third star opens emphasis for the whole line: its other end goes with it. */
    private static String words(String opening, String words) {
        String stripped = words.stripTrailing();
        boolean wholeLine = opening.length() == 3 && stripped.endsWith("*");
        return wholeLine ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
