package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places in the window, in the order of the sidebar. */
public enum Place {
    HOME(Icon.HOME, Keys.HOME, null),
    INTERVIEWS(Icon.INTERVIEWS, Keys.INTERVIEWS, EntryType.INTERVIEW),
    JOBS(Icon.JOBS, Keys.JOBS, EntryType.JOB),
    DEPARTMENTS(Icon.DEPARTMENTS, Keys.DEPARTMENTS, EntryType.DEPARTMENT),
    SEGMENTS(Icon.SEGMENTS, Keys.SEGMENTS, EntryType.SEGMENT),
    BOARDS(Icon.BOARDS, Keys.BOARDS, EntryType.BOARD),
    BRIEFS(Icon.BRIEFS, Keys.BRIEFS, EntryType.BRIEF),
    CHAIN(Icon.CHAIN, Keys.CHAIN, null),
    CAPTURE(Icon.NOTE, null, null),
    IMPORT(Icon.IMPORT, null, null),
    HISTORY(Icon.HISTORY, null, null);

    private final Icon icon;
    private final @Nullable Keys keys;
    private final @Nullable EntryType makes;

    Place(Icon icon, @Nullable Keys keys, @Nullable EntryType makes) {
        this.icon = icon;
        this.keys = keys;
        this.makes = makes;
    }

    /** The places that the sidebar shows at its top; the others stand at its foot. */
    static List<Place> pages() {
        return Stream.of(values()).filter(place -> !place.isAtFoot()).toList();
    }

    boolean isAtFoot() {
        return this == CAPTURE || this == IMPORT || this == HISTORY;
    }

    Icon icon() {
        return icon;
    }

    /** What goes there. */
    Optional<Keys> keys() {
        return Optional.ofNullable(keys);
    }

    /** What "new" makes here; empty where nothing is made. */
    Optional<EntryType> makes() {
        return Optional.ofNullable(makes);
    }

    /** Its name; the key is {@code shell.place.NAME}. */
    String words() {
        return Messages.of("shell.place." + name().toLowerCase(Locale.ROOT));
    }
}
