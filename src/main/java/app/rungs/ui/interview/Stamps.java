package app.rungs.ui.interview;

import org.jspecify.annotations.Nullable;

/** How it is written when something was said. */
final class Stamps {

    /** As wide as any. */
    static final String WIDEST = "0:00:00";

    private Stamps() {}

    /** Such as 3:07 or 1:02:45; empty where the source does not say. */
    static String words(@Nullable Long millis) {
        if (millis == null) {
            return "";
        }
        long seconds = millis / 1000;
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
