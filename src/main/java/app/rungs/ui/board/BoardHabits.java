package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.ViewMemory;
import java.util.Locale;
import java.util.Optional;

/** How somebody likes to work on boards, and what part of each they looked at last: theirs, and no edit. */
final class BoardHabits {

    /** What can be switched on and off. */
    enum Habit {
        /** Edges come to rest on the grid. */
        GRID(true),
        /** Cards are drawn to where they line up with others. */
        GUIDES(true),
        /** The small picture of the whole board shows. */
        MAP(true),
        /** The wheel zooms, as a mouse likes it; else it moves the board, as a trackpad does. */
        WHEEL(false),
        /** The page of the selected entry shows beside the board. */
        BESIDE(false),
        /** Nothing shows but the board: no list of entries, no head. */
        ZEN(false);

        private final boolean usual;

        Habit(boolean usual) {
            this.usual = usual;
        }
    }

    private static final String OFF = "off";

    private static final Viewport LARGE = Viewport.of(2_560, 1_600);
    /** From this zoom on a screen shows a small part of a large board. */
    private static final double NEAR = 0.25;

    private final ViewMemory memory;

    BoardHabits(ViewMemory memory) {
        this.memory = memory;
    }

    /** Where all of this is kept. */
    ViewMemory memory() {
        return memory;
    }

    boolean has(Habit habit) {
        return memory.recalled()
                .apply(name(habit))
                .map(kept -> !OFF.equals(kept))
                .orElse(habit.usual);
    }

    void turn(Habit habit) {
        memory.keep(name(habit), has(habit) ? OFF : "on");
    }

    /** The part of a board that was looked at last, for a screen of the same size. */
    Optional<Viewport> view(Id<Board> board, Viewport screen) {
        return memory.recalled().apply(name(board)).flatMap(kept -> {
            var numbers = kept.split(" ");
            try {
                return Optional.of(new Viewport(
                        Double.parseDouble(numbers[0]),
                        Double.parseDouble(numbers[1]),
                        Double.parseDouble(numbers[2]),
                        screen.width(),
                        screen.height()));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                // Whatever stands there is no view: the board is shown whole.
                return Optional.empty();
            }
        });
    }

    /** The part of a board that was looked at last, if that was from near, and somewhat more for a larger screen. */
    Optional<Box> near(Id<Board> board) {
        return view(board, LARGE).filter(it -> it.zoom() >= NEAR).map(Viewport::shown);
    }

    void keep(Id<Board> board, Viewport view) {
        memory.keep(name(board), view.x() + " " + view.y() + " " + view.zoom());
    }

    private static String name(Habit habit) {
        return "board." + habit.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Id<Board> board) {
        return "board.view." + board;
    }
}
