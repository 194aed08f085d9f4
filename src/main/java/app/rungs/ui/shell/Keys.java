package app.rungs.ui.shell;

import app.rungs.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The map of the keyboard: every shortcut of the window, in one place. The sheet on F1 is drawn from it. */
public enum Keys {
    PALETTE(Group.WINDOW, "Shortcut+K"),
    COMMANDS(Group.WINDOW, "Shortcut+Shift+P"),
    NEW(Group.WINDOW, "Shortcut+N"),
    START(Group.WINDOW, "Shortcut+Shift+N"),
    OPEN(Group.WINDOW, "Shortcut+O"),
    IMPORT(Group.WINDOW, "Shortcut+I"),
    UNDO(Group.WINDOW, "Shortcut+Z"),
    REDO(Group.WINDOW, "Shortcut+Shift+Z", "Shortcut+Y"),
    SIDEBAR(Group.WINDOW, "Shortcut+B"),
    FULL_SCREEN(Group.WINDOW, "F11"),
    SHORTCUTS(Group.WINDOW, "F1"),
    QUIT(Group.WINDOW, "Shortcut+Q"),

    HOME(Group.PLACES, "Alt+1"),
    INTERVIEWS(Group.PLACES, "Alt+2"),
    JOBS(Group.PLACES, "Alt+3"),
    DEPARTMENTS(Group.PLACES, "Alt+4"),
    SEGMENTS(Group.PLACES, "Alt+5"),
    BOARDS(Group.PLACES, "Alt+6"),
    BRIEFS(Group.PLACES, "Alt+7"),
    CHAIN(Group.PLACES, "Alt+8"),
    BACK(Group.PLACES, "Alt+Left"),
    FORWARD(Group.PLACES, "Alt+Right"),
    NEXT_PANE(Group.PLACES, "F6"),
    PREVIOUS_PANE(Group.PLACES, "Shift+F6"),

    DOWN(Group.LISTS, "Down", "J"),
    UP(Group.LISTS, "Up", "K"),
    ENTER(Group.LISTS, "Enter"),
    CANCEL(Group.LISTS, "Esc"),

    SAVE_LINE(Group.CAPTURE, "Enter"),
    NEW_LINE(Group.CAPTURE, "Shift+Enter"),
    SAVE_AND_MARK(Group.CAPTURE, "Shortcut+Enter"),
    MARK(Group.CAPTURE, "Shortcut+Shift+M"),
    LAST_LINE(Group.CAPTURE, "Up"),
    TICK(Group.CAPTURE, "Shortcut+1"),
    PAUSE(Group.CAPTURE, "Shortcut+Shift+Space"),
    END(Group.CAPTURE, "Shortcut+Shift+E");

    /** Where shortcuts work. */
    public enum Group {
        WINDOW,
        PLACES,
        LISTS,
        CAPTURE;

        String words() {
            return Messages.of("shell.keys." + name().toLowerCase(Locale.ROOT));
        }

        List<Keys> keys() {
            return Stream.of(Keys.values()).filter(keys -> keys.group == this).toList();
        }
    }

    private final Group group;
    private final List<KeyCombination> combinations;

    Keys(Group group, String... combinations) {
        this.group = group;
        this.combinations = Stream.of(combinations).map(KeyCombination::valueOf).toList();
    }

    /** The shortcut that menus show. */
    KeyCombination first() {
        return combinations.getFirst();
    }

    List<KeyCombination> all() {
        return combinations;
    }

    boolean match(KeyEvent key) {
        return combinations.stream().anyMatch(combination -> combination.match(key));
    }

    /** What it does; the key is {@code shell.key.NAME}. */
    String words() {
        return Messages.of("shell.key." + name().toLowerCase(Locale.ROOT));
    }

    /** The shortcut as a user reads it, such as Ctrl+K. */
    String shown() {
        return combinations.getFirst().getDisplayText();
    }
}
