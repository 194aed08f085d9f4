package app.rungs.ui.entry;

import java.util.List;

/**
 * The shortcuts of a room of its own, for the sheet of the keyboard.
 *
 * @param title where they work
 * @param lines what each does
 */
public record RoomKeys(String title, List<Line> lines) {

    /**
     * What some keys do.
     *
     * @param keys each as a user reads it, such as Ctrl+G
     */
    public record Line(String words, List<String> keys) {}
}
