package app.rungs.ui.board;

import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.board.geometry.Snap;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do on a board. */
final class BoardKeys {

    private static final double FAR = 40;

    private final BoardViewModel model;
    private final BoardPointer pointer;
    private final BoardCommands commands;
    private final BoardTravel travel;

    BoardKeys(BoardViewModel model, BoardPointer pointer, BoardCommands commands, BoardTravel travel) {
        this.model = model;
        this.pointer = pointer;
        this.commands = commands;
        this.travel = travel;
    }

    void pressed(KeyEvent key) {
        var command = commands.shortcuts().of(key);
        if (command.isPresent()) {
            commands.run(command.get());
            key.consume();
        } else if (key.isShortcutDown() ? withControl(key) : !key.isAltDown() && plain(key)) {
            key.consume();
        }
    }

    private boolean withControl(KeyEvent key) {
        if (undoes(model, key)) {
            return true;
        }
        switch (key.getCode()) {
            case LEFT -> travel.towards(-1, 0, key.isShiftDown());
            case RIGHT -> travel.towards(1, 0, key.isShiftDown());
            case UP -> travel.towards(0, -1, key.isShiftDown());
            case DOWN -> travel.towards(0, 1, key.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes back the last edit or makes it again, where the keys say so. */
    static boolean undoes(BoardViewModel model, KeyEvent key) {
        boolean again = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown();
        if (!key.isShortcutDown() || !again && key.getCode() != KeyCode.Z) {
            return false;
        }
        if (again) {
            model.redo();
        } else {
            model.undo();
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        double step = key.isShiftDown() ? FAR : Snap.GRID;
        switch (key.getCode()) {
            case LEFT -> arrow(-step, 0);
            case RIGHT -> arrow(step, 0);
            case UP -> arrow(0, -step);
            case DOWN -> arrow(0, step);
            case J -> travel.step(1, key.isShiftDown());
            case K -> travel.step(-1, key.isShiftDown());
            case TAB -> {
                return walk(key.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                return escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** From card to card in reading order; past the last one the focus goes on to what follows the board. */
    private boolean walk(int by) {
        if (travel.isAtEnd(by)) {
            model.select(Set.of());
            return false;
        }
        travel.step(by, false);
        return true;
    }

    /** Moves what is selected; with nothing selected, the view. */
    private void arrow(double dx, double dy) {
        if (model.selection().isEmpty()) {
            model.viewport(model.viewport().panned(dx * 5, dy * 5));
        } else {
            new CardEdits(model).nudge(dx, dy);
        }
    }

    /** Gives up a gesture; goes from a card of a group to the group; lets go of what is selected; shows all around. */
    private boolean escape() {
        if (pointer.isBusy()) {
            pointer.cancel();
            return true;
        }
        var selection = model.selection();
        var groups = selection.cards().stream()
                .flatMap(card -> model.content().frames().group(card).stream())
                .map(group -> group.id())
                .distinct()
                .toList();
        if (groups.size() == 1 && selection.frames().isEmpty()) {
            model.select(Set.of(), groups);
            return true;
        }
        boolean selected = !selection.isEmpty() || selection.connector() != null;
        selection.clear();
        if (!selected && model.habits().has(Habit.ZEN)) {
            model.habits().turn(Habit.ZEN);
            selected = true;
        }
        model.changed();
        return selected;
    }
}
