package app.rungs.ui.board;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import app.rungs.text.Messages;
import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.kit.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Everything that can be done on a board by key, menu and palette: one list for all three. */
enum BoardCommand {
    OPEN(Icon.OPEN, key(KeyCode.ENTER)),
    PARENT(Icon.UP, key(KeyCode.UP, ALT_DOWN)),
    BESIDE(Icon.COLUMNS, key(KeyCode.P)),
    BESIDE_EDIT(Icon.EDIT, key(KeyCode.P, SHIFT_DOWN)),
    EDIT(Icon.EDIT, key(KeyCode.F2)),
    CONNECT(Icon.LINK, key(KeyCode.L)),
    CONNECTED(Icon.CHAIN, key(KeyCode.N, SHIFT_DOWN)),
    NOTE(Icon.NOTE, key(KeyCode.N)),
    NEW(Icon.ADD, key(KeyCode.E)),
    INSERT(Icon.ADD, key(KeyCode.I)),
    SWAP(Icon.REFRESH, key(KeyCode.I, SHIFT_DOWN)),
    STAMP(Icon.BOARDS),

    MENU(Icon.MORE, key(KeyCode.F10, SHIFT_DOWN), key(KeyCode.CONTEXT_MENU)),
    SELECT_ALL(Icon.CHECKLIST, key(KeyCode.A, SHORTCUT_DOWN)),
    SELECT_KIND(Icon.FILTER),
    SELECT_LINKED(Icon.CHAIN),
    SELECT_INSIDE(Icon.CARDS),
    COPY(Icon.COPY, key(KeyCode.C, SHORTCUT_DOWN)),
    CUT(Icon.COPY, key(KeyCode.X, SHORTCUT_DOWN)),
    PASTE(Icon.NOTE, key(KeyCode.V, SHORTCUT_DOWN)),
    DUPLICATE(Icon.COPY, key(KeyCode.D, SHORTCUT_DOWN)),
    REMOVE(Icon.CLOSE, key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),

    GROUP(Icon.CARDS, key(KeyCode.G, SHORTCUT_DOWN)),
    FRAME(Icon.COLUMNS, key(KeyCode.F)),
    UNGROUP(Icon.UNLINK, key(KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN)),
    FIT_FRAME(Icon.FIT, key(KeyCode.F, SHIFT_DOWN)),
    COLLAPSE(Icon.UP, key(KeyCode.C)),
    NEST(Icon.BOARDS, key(KeyCode.B, SHIFT_DOWN)),

    ALIGN_LEFT(Icon.LEFT, key(KeyCode.A, ALT_DOWN)),
    ALIGN_CENTRE(Icon.COLUMNS, key(KeyCode.H, ALT_DOWN)),
    ALIGN_RIGHT(Icon.RIGHT, key(KeyCode.D, ALT_DOWN)),
    ALIGN_TOP(Icon.UP, key(KeyCode.W, ALT_DOWN)),
    ALIGN_MIDDLE(Icon.LIST, key(KeyCode.V, ALT_DOWN)),
    ALIGN_BOTTOM(Icon.DOWN, key(KeyCode.S, ALT_DOWN)),
    EVEN_ACROSS(Icon.COLUMNS, key(KeyCode.H, ALT_DOWN, SHIFT_DOWN)),
    EVEN_DOWN(Icon.LIST, key(KeyCode.V, ALT_DOWN, SHIFT_DOWN)),
    SAME_WIDTH(Icon.COLUMNS, key(KeyCode.X, ALT_DOWN)),
    SAME_HEIGHT(Icon.LIST, key(KeyCode.Y, ALT_DOWN)),
    STRETCH_ACROSS(Icon.COLUMNS, key(KeyCode.X, ALT_DOWN, SHIFT_DOWN)),
    STRETCH_DOWN(Icon.LIST, key(KeyCode.Y, ALT_DOWN, SHIFT_DOWN)),
    TIDY(Icon.MATRIX, key(KeyCode.T)),
    TIDY_LAYERS(Icon.TIDY, key(KeyCode.T, SHIFT_DOWN)),

    WIDER(Icon.RIGHT, key(KeyCode.RIGHT, ALT_DOWN, SHIFT_DOWN)),
    NARROWER(Icon.LEFT, key(KeyCode.LEFT, ALT_DOWN, SHIFT_DOWN)),
    TALLER(Icon.DOWN, key(KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN)),
    LOWER(Icon.UP, key(KeyCode.UP, ALT_DOWN, SHIFT_DOWN)),
    FIT_HEIGHT(Icon.FIT, key(KeyCode.H, SHIFT_DOWN)),

    FRONT(Icon.UP, key(KeyCode.CLOSE_BRACKET)),
    FORWARD(Icon.UP, key(KeyCode.CLOSE_BRACKET, SHORTCUT_DOWN)),
    BACKWARD(Icon.DOWN, key(KeyCode.OPEN_BRACKET, SHORTCUT_DOWN)),
    BACK(Icon.DOWN, key(KeyCode.OPEN_BRACKET)),
    LOCK(Icon.LOCK, key(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN)),
    UNLOCK_ALL(Icon.LOCK),

    REVERSE(Icon.REFRESH, key(KeyCode.R)),
    START(Icon.BACK, key(KeyCode.COMMA)),
    END(Icon.FORWARD, key(KeyCode.PERIOD)),
    HEADS(Icon.FORWARD, key(KeyCode.A, SHIFT_DOWN)),
    HANG_START(Icon.BACK, key(KeyCode.COMMA, SHIFT_DOWN)),
    HANG_END(Icon.FORWARD, key(KeyCode.PERIOD, SHIFT_DOWN)),
    CURVED(Icon.CHAIN),
    STRAIGHT(Icon.CHAIN),
    ELBOW(Icon.CHAIN),

    ZOOM_IN(
            Icon.ZOOM_IN,
            key(KeyCode.PLUS, SHORTCUT_DOWN),
            key(KeyCode.EQUALS, SHORTCUT_DOWN),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
    ZOOM_OUT(Icon.ZOOM_OUT, key(KeyCode.MINUS, SHORTCUT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    ZOOM_WHOLE(Icon.SEARCH, key(KeyCode.DIGIT0, SHORTCUT_DOWN), key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
    FIT(
            Icon.FIT,
            key(KeyCode.DIGIT9, SHORTCUT_DOWN),
            key(KeyCode.NUMPAD9, SHORTCUT_DOWN),
            key(KeyCode.DIGIT1, SHIFT_DOWN)),
    FIT_SELECTION(Icon.FIT, key(KeyCode.DIGIT2, SHIFT_DOWN)),
    GRID(Icon.MATRIX, key(KeyCode.QUOTE, SHORTCUT_DOWN)),
    GUIDES(Icon.COLUMNS, key(KeyCode.G, SHIFT_DOWN)),
    MAP(Icon.BOARDS, key(KeyCode.M)),
    ZEN(Icon.FIT, key(KeyCode.Z)),
    NEXT_SECTION(Icon.FORWARD, key(KeyCode.PAGE_DOWN)),
    SECTION_BEFORE(Icon.BACK, key(KeyCode.PAGE_UP)),
    WHEEL(Icon.ZOOM_IN),
    SHORTCUTS(Icon.KEYBOARD);

    private final Icon icon;
    private final List<KeyCombination> keys;

    BoardCommand(Icon icon, KeyCombination... keys) {
        this.icon = icon;
        this.keys = List.of(keys);
    }

    Icon icon() {
        return icon;
    }

    /** What it switches on and off; most commands switch nothing. */
    Optional<Habit> habit() {
        return Stream.of(Habit.values())
                .filter(habit -> habit.name().equals(name()))
                .findFirst();
    }

    /** The keys it comes with, the one that menus show first; {@link BoardShortcuts} knows those somebody likes better. */
    List<KeyCombination> keys() {
        return keys;
    }

    /** What it does, in words; the key is {@code board.command.NAME}. */
    String words() {
        return Messages.of("board.command." + name().toLowerCase(Locale.ROOT));
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
