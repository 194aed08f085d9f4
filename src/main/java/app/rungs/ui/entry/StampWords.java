package app.rungs.ui.entry;

/** A time within an interview, in words. */
public final class StampWords {

    private StampWords() {}

    /** Such as 3:07 or 1:02:45, for milliseconds since the start. */
    public static String of(long millis) {
        long seconds = Math.max(0, millis) / 1000;
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
