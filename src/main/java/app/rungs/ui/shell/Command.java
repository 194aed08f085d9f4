package app.rungs.ui.shell;

import app.rungs.ui.kit.Icon;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from a menu and from the palette.
 *
 * @param id what it is known by
 * @param words what it does, such as Undo Rename interview
 * @param keys its shortcut; null without one
 * @param off whether it cannot be done now
 */
record Command(
        String id,
        ObservableStringValue words,
        Icon icon,
        @Nullable Keys keys,
        ObservableBooleanValue off,
        Runnable run) {

    /** The shortcut as a user reads it; empty without one. */
    String shortcut() {
        return keys == null ? "" : keys.shown();
    }
}
