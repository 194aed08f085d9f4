package app.rungs.exchange.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day of a conversation where a text states it without doubt: as year, month, day. */
public final class HeldOn {

    private static final String DAY = "((?:19|20)\\d{2}-\\d{2}-\\d{2})";
    private static final Pattern LINE =
            Pattern.compile("^\\W{0,4}Date\\W{1,6}" + DAY + "\\b", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)" + DAY + "(?!\\d)");
    /** A line about the conversation stands at the top: within so many characters. */
    private static final int TOP = 2000;

    private HeldOn() {}

    /** The day of a line {@code Date: 2026-05-03} at the top, else the day in the file's name; null without either. */
    public static @Nullable LocalDate of(String fileName, String text) {
        var line = LINE.matcher(text.substring(0, Math.min(TOP, text.length())));
        if (line.find()) {
            return day(line.group(1));
        }
        var inName = IN_NAME.matcher(fileName);
        return inName.find() ? day(inName.group(1)) : null;
    }

    private static @Nullable LocalDate day(String isoDay) {
        try {
            return LocalDate.parse(isoDay);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
