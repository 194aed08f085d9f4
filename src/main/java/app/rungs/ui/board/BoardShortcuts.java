package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.entry.ViewMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what on boards: as the commands come with them, or as somebody likes them. */
record BoardShortcuts(ViewMemory memory) {

    private static final String BETWEEN = " | ";

    /** What keys do on a board that is no command: these cannot be given away. */
    private static final Set<KeyCode> HELD =
            Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.SPACE);

    private static final List<KeyCombination> HELD_TOO = Stream.of(
                    "Shortcut+Z", "Shortcut+Shift+Z", "Shortcut+Y", "J", "K", "Shift+J", "Shift+K")
            .map(KeyCombination::valueOf)
            .toList();

    /** Every key of a command, the one that menus show first. */
    List<KeyCombination> keys(BoardCommand command) {
        return memory.recalled()
                .apply(name(command))
                .flatMap(BoardShortcuts::read)
                .orElse(command.keys());
    }

    /** The shortcut that menus show. */
    Optional<KeyCombination> shortcut(BoardCommand command) {
        return keys(command).stream().findFirst();
    }

    /** A command with its shortcut, as a tool tip says it. */
    String spoken(BoardCommand command) {
        return shortcut(command)
                .map(keys -> Messages.of("board.command.keys", command.words(), keys.getDisplayText()))
                .orElseGet(command::words);
    }

    /** The command whose shortcut was pressed. */
    Optional<BoardCommand> of(KeyEvent pressed) {
        return Arrays.stream(BoardCommand.values())
                .filter(command -> keys(command).stream().anyMatch(key -> key.match(pressed)))
                .findFirst();
    }

    /** Whether a board needs these keys for something that is no command. */
    static boolean isHeld(KeyCodeCombination keys) {
        return HELD.contains(keys.getCode()) || HELD_TOO.contains(keys);
    }

    /** Gives a command these keys and no others; the command that had them, which has them no longer. */
    Optional<BoardCommand> change(BoardCommand command, KeyCombination keys) {
        var before = Arrays.stream(BoardCommand.values())
                .filter(other -> other != command && keys(other).contains(keys))
                .findFirst();
        before.ifPresent(other ->
                keep(other, keys(other).stream().filter(it -> !it.equals(keys)).toList()));
        keep(command, List.of(keys));
        return before;
    }

    /** Gives every command the keys it came with. */
    void reset() {
        for (var command : BoardCommand.values()) {
            if (!keys(command).equals(command.keys())) {
                keep(command, command.keys());
            }
        }
    }

    /** Every command with its shortcut, for the sheet of the keyboard. */
    RoomKeys sheet() {
        var lines = new ArrayList<RoomKeys.Line>();
        for (var command : BoardCommand.values()) {
            shortcut(command)
                    .ifPresent(keys -> lines.add(new RoomKeys.Line(command.words(), List.of(keys.getDisplayText()))));
        }
        for (var hand :
                List.of("walk", "direction", "nudge", "escape", "pan", "wheel", "axis", "copy", "inside", "free")) {
            lines.add(new RoomKeys.Line(
                    Messages.of("board.hand." + hand), List.of(Messages.of("board.hand.keys." + hand))));
        }
        return new RoomKeys(Messages.of("board.keys"), lines);
    }

    private void keep(BoardCommand command, List<KeyCombination> keys) {
        memory.keep(name(command), keys.stream().map(KeyCombination::getName).collect(Collectors.joining(BETWEEN)));
    }

    private static Optional<List<KeyCombination>> read(String kept) {
        try {
            var keys = Stream.of(kept.split(" \\| "))
                    .filter(it -> !it.isBlank())
                    .map(KeyCombination::valueOf)
                    .toList();
            return Optional.of(keys).filter(it -> it.stream().allMatch(KeyCodeCombination.class::isInstance));
        } catch (IllegalArgumentException e) {
            // Whatever stands there names no keys: the command has those it came with.
            return Optional.empty();
        }
    }

    private static String name(BoardCommand command) {
        return "board.keys." + command.name().toLowerCase(Locale.ROOT);
    }
}
