package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import app.rungs.ui.board.geometry.Snap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a press, a drag and a release do to a board: select, move, resize, connect, sweep up or pan. All points are pixels
 * of the board's screen. It needs no toolkit.
 */
final class BoardPointer {

    /** A drag shorter than this, in pixels, is a click with an unsteady hand. */
    private static final double STEADY = 4;

    /** A connector being pulled out of a card. */
    record Pull(Id<Card> from, Side side, Point to, Optional<Id<Card>> target) {}

    /** A connector pulled from one card to another: what it says is still to be chosen. */
    record Pulled(Id<Card> from, Id<Card> to) {}

    private enum Doing {
        NOTHING,
        PANNING,
        SWEEPING,
        MOVING,
        RESIZING,
        CONNECTING
    }

    private final BoardViewModel model;
    private final Aim aim;

    private Doing doing = Doing.NOTHING;
    private Point start = new Point(0, 0);
    private Point last = start;
    /** Where the press was, on the board: it stays there while the view moves. */
    private Point origin = start;

    private boolean moved;
    private @Nullable Grip grip;
    private @Nullable Id<Card> toTakeOut;
    private Set<Id<Card>> before = Set.of();
    private Optional<Box> marquee = Optional.empty();
    private Optional<Pull> pull = Optional.empty();

    BoardPointer(BoardViewModel model, Aim aim) {
        this.model = model;
        this.aim = aim;
    }

    /** The rectangle being swept over the board, in board units. */
    Optional<Box> marquee() {
        return marquee;
    }

    /** The connector being pulled. */
    Optional<Pull> pull() {
        return pull;
    }

    boolean isBusy() {
        return doing != Doing.NOTHING;
    }

    /**
     * @param add whether what is pressed joins the selection or leaves it, rather than replacing it
     * @param pan whether the board itself is taken hold of, whatever lies there
     */
    void press(Point screen, boolean add, boolean pan) {
        start = screen;
        last = screen;
        origin = model.viewport().toBoard(screen);
        moved = false;
        toTakeOut = null;
        grip = pan ? new Grip.Ground() : aim.at(screen);
        if (pan) {
            doing = Doing.PANNING;
            return;
        }
        switch (grip) {
            case Grip.Face(var card) -> pressCard(card, add);
            case Grip.Rim _ -> doing = Doing.RESIZING;
            case Grip.Dot _ -> doing = Doing.CONNECTING;
            case Grip.Line(var link) -> {
                doing = Doing.NOTHING;
                model.selection().only(link);
            }
            case Grip.Ground() -> {
                doing = Doing.SWEEPING;
                before = add ? new LinkedHashSet<>(model.selection().cards()) : Set.of();
                model.selection().only(before);
            }
        }
        model.changed();
    }

    /** @param snap whether edges come to rest on the grid */
    void drag(Point screen, boolean snap) {
        moved |= screen.distance(start) >= STEADY;
        if (!moved) {
            return;
        }
        switch (doing) {
            case PANNING -> model.viewport(model.viewport().panned(last.x() - screen.x(), last.y() - screen.y()));
            case SWEEPING -> sweep(screen);
            case MOVING -> move(screen, snap);
            case RESIZING -> resize(screen, snap);
            case CONNECTING -> pull(screen);
            case NOTHING -> {}
        }
        last = screen;
    }

    /** Ends what was begun; the two cards that a connector was pulled between, if one was. */
    Optional<Pulled> release() {
        var pulled = pull.flatMap(it -> it.target().map(to -> new Pulled(it.from(), to)));
        if (doing == Doing.MOVING || doing == Doing.RESIZING) {
            if (moved) {
                new CardEdits(model).drop(doing == Doing.RESIZING);
            } else if (toTakeOut != null) {
                model.selection().toggle(toTakeOut);
            } else if (grip instanceof Grip.Face(var card)) {
                model.selection().only(Set.of(card));
            }
        }
        end();
        return pulled;
    }

    /** Gives up what was begun, as if it had never been. */
    void cancel() {
        if (doing == Doing.MOVING || doing == Doing.RESIZING) {
            model.preview(Map.of());
        } else if (doing == Doing.SWEEPING) {
            model.selection().only(before);
        }
        end();
    }

    private void end() {
        doing = Doing.NOTHING;
        marquee = Optional.empty();
        pull = Optional.empty();
        model.changed();
    }

    private void pressCard(Id<Card> card, boolean add) {
        doing = Doing.MOVING;
        if (!model.selection().has(card)) {
            if (add) {
                model.selection().toggle(card);
            } else {
                model.selection().only(Set.of(card));
            }
        } else if (add) {
            toTakeOut = card;
        }
    }

    private void sweep(Point screen) {
        var swept = Box.between(origin, model.viewport().toBoard(screen));
        marquee = Optional.of(swept);
        var all = new LinkedHashSet<>(before);
        model.content().in(swept).forEach(card -> all.add(card.id()));
        model.select(all);
    }

    /** The card that was taken hold of comes to rest on the grid, and the others keep their distance from it. */
    private void move(Point screen, boolean snap) {
        if (!(grip instanceof Grip.Face(var held))) {
            return;
        }
        var lead = model.content().card(held);
        if (lead == null) {
            return;
        }
        var now = model.viewport().toBoard(screen);
        double dx = now.x() - origin.x();
        double dy = now.y() - origin.y();
        if (snap) {
            dx = Snap.pull(lead.card().x(), dx);
            dy = Snap.pull(lead.card().y(), dy);
        }
        var boxes = new LinkedHashMap<Id<Card>, Box>();
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card != null) {
                boxes.put(id, card.box().moved(dx, dy));
            }
        }
        model.preview(boxes);
    }

    private void resize(Point screen, boolean snap) {
        if (grip instanceof Grip.Rim(var id, var handle)) {
            var card = model.content().card(id);
            if (card != null) {
                var now = model.viewport().toBoard(screen);
                model.preview(Map.of(id, handle.pulled(card.box(), now.x() - origin.x(), now.y() - origin.y(), snap)));
            }
        }
    }

    private void pull(Point screen) {
        if (grip instanceof Grip.Dot(var from, var side)) {
            var board = model.viewport().toBoard(screen);
            var target = aim.card(board)
                    .filter(to -> !new LinkEdits(model).relations(from, to).isEmpty());
            pull = Optional.of(new Pull(from, side, board, target));
            model.changed();
        }
    }
}
