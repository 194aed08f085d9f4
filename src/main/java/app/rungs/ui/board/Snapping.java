package app.rungs.ui.board;

import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.SmartGuides;
import app.rungs.ui.board.geometry.SmartGuides.Pull;
import app.rungs.ui.board.geometry.Snap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where what is being moved comes to rest: in line with what is around it, or else on the grid. */
final class Snapping {

    /** How far things are drawn to a line, in pixels. */
    private static final double REACH = 6;
    /** With more than this on screen, cards are too small to be lined up by hand. */
    private static final int MOST = 400;

    private final BoardViewModel model;
    private Grasp grasp = new Grasp();
    private Optional<Pull> guides = Optional.empty();

    Snapping(BoardViewModel model) {
        this.model = model;
    }

    /** Takes note of what is moved. */
    void begin(Grasp moved) {
        grasp = moved;
        guides = Optional.empty();
    }

    /** What it lines up with where it is now. */
    Optional<Pull> guides() {
        return guides;
    }

    /**
     * How far to move so as to come to rest.
     *
     * @param lead what was taken hold of: the grid is for its corner
     */
    Point way(Box lead, double dx, double dy, Held held) {
        boolean level = held.shift() && Math.abs(dx) >= Math.abs(dy);
        boolean upright = held.shift() && !level;
        double x = upright ? 0 : dx;
        double y = level ? 0 : dy;
        if (held.control()) {
            guides = Optional.empty();
            return new Point(x, y);
        }
        var pull = pull(x, y);
        guides = pull.filter(it -> !held.shift());
        boolean grid = model.habits().has(Habit.GRID);
        double restX = !upright && pull.isPresent() && pull.get().isLevel()
                ? x + pull.get().dx()
                : grid && !upright ? Snap.pull(lead.x(), x) : x;
        double restY = !level && pull.isPresent() && pull.get().isUpright()
                ? y + pull.get().dy()
                : grid && !level ? Snap.pull(lead.y(), y) : y;
        return new Point(restX, restY);
    }

    private Optional<Pull> pull(double dx, double dy) {
        var moving = Box.around(grasp.led().values()).orElse(null);
        if (moving == null || !model.habits().has(Habit.GUIDES)) {
            return Optional.empty();
        }
        var others = others();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(SmartGuides.of(
                        moving.moved(dx, dy), others, REACH / model.viewport().zoom()));
    }

    private List<Box> others() {
        var shown = model.viewport().shown();
        var cards = model.content().in(shown);
        var others = new ArrayList<Box>();
        if (cards.size() <= MOST) {
            cards.stream()
                    .filter(card -> !grasp.boxes().containsKey(card.id()))
                    .forEach(card -> others.add(card.box()));
            model.content().frames().stacked().stream()
                    .filter(frame -> !frame.isGroup() && !grasp.boxes().containsKey(frame.id()))
                    .map(model::box)
                    .filter(shown::touches)
                    .forEach(others::add);
        }
        return others;
    }
}
