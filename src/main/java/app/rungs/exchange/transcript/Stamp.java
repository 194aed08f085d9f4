package app.rungs.exchange.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as people and programs write them into transcripts: {@code 12:30}, {@code 1:02:03}, {@code 01:02:03.250}. */
public final class Stamp {

    /** A stamp without brackets, to be built into larger patterns; it has no groups. */
    public static final String PATTERN = "\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,3}))?");

    private Stamp() {}

    /**
     * The stamp in milliseconds since the start, or null if it is no time. Minutes may pass 59 where there are no hours
     * ({@code 60:08} is an hour and eight seconds). A fraction counts only with three digits: with two it is a frame
     * number of the audio editor as often as hundredths, and a time is never invented.
     */
    public static @Nullable Long millis(String stamp) {
        Matcher parts = PARTS.matcher(stamp.strip());
        if (!parts.matches()) {
            return null;
        }
        boolean withHours = parts.group(3) != null;
        long hours = withHours ? Long.parseLong(parts.group(1)) : 0;
        long minutes = Long.parseLong(parts.group(withHours ? 2 : 1));
        long seconds = Long.parseLong(parts.group(withHours ? 3 : 2));
        if (seconds > 59 || (withHours && minutes > 59)) {
            return null;
        }
        String fraction = parts.group(4);
        long millis = fraction != null && fraction.length() == 3 ? Long.parseLong(fraction) : 0;
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis;
    }
}
