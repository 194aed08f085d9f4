package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.board.geometry.Arrangement;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import app.rungs.ui.board.geometry.SmartGuides.Pull;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
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

    /** A connector being pulled out of a card, or by its end off another: then {@code link} is the one that moves. */
    record Pulling(
            Id<Card> from,
            Side side,
            Point to,
            Optional<Id<Card>> target,
            @Nullable Id<Link> link,
            boolean backwards) {}

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
    private final Snapping snapping;

    private Doing doing = Doing.NOTHING;
    private Point start = new Point(0, 0);
    private Point last = start;
    /** Where the press was, on the board: it stays there while the view moves. */
    private Point origin = start;

    private boolean moved;
    private boolean copying;
    private @Nullable Grip grip;
    private @Nullable Id<?> toTakeOut;
    private Grasp grasp = new Grasp();
    private Set<Id<Card>> before = Set.of();
    private Optional<Box> marquee = Optional.empty();
    private Optional<Pulling> pull = Optional.empty();

    BoardPointer(BoardViewModel model, Aim aim) {
        this.model = model;
        this.aim = aim;
        this.snapping = new Snapping(model);
    }

    /** The rectangle being swept over the board, in board units. */
    Optional<Box> marquee() {
        return marquee;
    }

    /** The connector being pulled. */
    Optional<Pulling> pull() {
        return pull;
    }

    /** What the cards being moved line up with. */
    Optional<Pull> guides() {
        return doing == Doing.MOVING ? snapping.guides() : Optional.empty();
    }

    boolean isBusy() {
        return doing != Doing.NOTHING;
    }

    /** Whether a drag should take the view along when it comes to the edge of the screen. */
    boolean isCarrying() {
        return moved && doing != Doing.NOTHING && doing != Doing.PANNING;
    }

    /** @param pan whether the board itself is taken hold of, whatever lies there */
    void press(Point screen, Held held, boolean pan) {
        start = screen;
        last = screen;
        origin = model.viewport().toBoard(screen);
        moved = false;
        copying = false;
        toTakeOut = null;
        grip = pan ? new Grip.Ground() : aim.at(screen);
        if (pan) {
            doing = Doing.PANNING;
            return;
        }
        switch (grip) {
            case Grip.Face(var card) -> pressCard(card, held);
            case Grip.Title(var frame) -> {
                doing = Doing.MOVING;
                take(frame, held.shift());
            }
            case Grip.Rim _ -> doing = Doing.RESIZING;
            case Grip.Dot _ -> doing = Doing.CONNECTING;
            case Grip.End _ -> doing = Doing.CONNECTING;
            case Grip.Line(var link) -> {
                doing = Doing.NOTHING;
                model.selection().only(link);
            }
            case Grip.Ground() -> {
                doing = Doing.SWEEPING;
                before = held.shift() ? new LinkedHashSet<>(model.selection().cards()) : Set.of();
                model.selection().only(before);
            }
        }
        if (doing == Doing.MOVING || doing == Doing.RESIZING) {
            grasp = Grasp.of(model);
            snapping.begin(grasp);
        }
        model.changed();
    }

    void drag(Point screen, Held held) {
        moved |= screen.distance(start) >= STEADY;
        if (!moved) {
            return;
        }
        switch (doing) {
            case PANNING -> model.viewport(model.viewport().panned(last.x() - screen.x(), last.y() - screen.y()));
            case SWEEPING -> sweep(screen, held.alt());
            case MOVING -> move(screen, held);
            case RESIZING -> resize(screen, !held.control());
            case CONNECTING -> pull(screen, held.control());
            case NOTHING -> {}
        }
        last = screen;
    }

    /** Ends what was begun; the connector that was pulled, if one was: what it says is still to be chosen. */
    Optional<Pulling> release() {
        var pulled = pull;
        if (doing == Doing.MOVING && moved) {
            if (copying) {
                new CardCopies(model).leave(model.preview());
            } else {
                new CardEdits(model).drop(grasp.led().keySet());
            }
        } else if (doing == Doing.RESIZING && moved) {
            new CardEdits(model).resized();
        } else if (doing == Doing.MOVING) {
            click();
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

    private void click() {
        if (toTakeOut != null && toTakeOut.type() == EntryType.FRAME) {
            model.selection().toggleFrame(Grasp.frame(toTakeOut));
        } else if (toTakeOut != null) {
            model.selection().toggle(Grasp.card(toTakeOut));
        } else if (grip instanceof Grip.Face(var card) && model.selection().has(card)) {
            model.selection().only(Set.of(card));
        }
    }

    /** A card in a group stands for its group, unless it is asked for itself or the group has been gone into. */
    private void pressCard(Id<Card> card, Held held) {
        doing = Doing.MOVING;
        var group = model.content().frames().group(card);
        boolean inside = group.isPresent()
                && model.selection().cards().stream()
                        .anyMatch(it -> model.content().frames().group(it).equals(group));
        if (group.isPresent() && !held.control() && !inside) {
            take(group.get().id(), held.shift());
        } else if (!model.selection().has(card)) {
            if (held.shift()) {
                model.selection().toggle(card);
            } else {
                model.selection().only(Set.of(card));
            }
        } else if (held.shift()) {
            toTakeOut = card;
        }
    }

    private void take(Id<Frame> frame, boolean add) {
        if (!model.selection().hasFrame(frame)) {
            if (!add) {
                model.selection().clear();
            }
            model.selection().toggleFrame(frame);
        } else if (add) {
            toTakeOut = frame;
        }
    }

    private void sweep(Point screen, boolean inside) {
        var swept = Box.between(origin, model.viewport().toBoard(screen));
        marquee = Optional.of(swept);
        var cards = new LinkedHashSet<>(before);
        var groups = new LinkedHashSet<Id<Frame>>();
        for (var card : model.content().in(swept)) {
            if (!card.card().locked() && (!inside || swept.holds(card.box()))) {
                model.content()
                        .frames()
                        .group(card.id())
                        .ifPresentOrElse(group -> groups.add(group.id()), () -> cards.add(card.id()));
            }
        }
        for (var frame : model.content().frames().stacked()) {
            if (!frame.isGroup() && !frame.locked() && swept.holds(model.box(frame))) {
                groups.add(frame.id());
            }
        }
        model.select(cards, groups);
    }

    private void move(Point screen, Held held) {
        var now = model.viewport().toBoard(screen);
        copying = held.alt();
        var lead = grip instanceof Grip.Face(var card) && grasp.boxes().containsKey(card)
                ? grasp.boxes().get(card)
                : grasp.boxes().values().stream().findFirst().orElse(null);
        if (lead == null) {
            return;
        }
        var way = snapping.way(lead, now.x() - origin.x(), now.y() - origin.y(), held);
        model.preview(grasp.moved(way.x(), way.y()));
    }

    private void resize(Point screen, boolean snap) {
        if (grip instanceof Grip.Rim(var around, var handle)) {
            var now = model.viewport().toBoard(screen);
            var after = handle.pulled(around, now.x() - origin.x(), now.y() - origin.y(), snap);
            model.preview(Arrangement.scaled(grasp.led(), around, after));
        }
    }

    /** @param loose whether the end is to hang on no card, even where one lies */
    private void pull(Point screen, boolean loose) {
        var board = model.viewport().toBoard(screen);
        var under = aim.card(board).filter(_ -> !loose);
        if (grip instanceof Grip.Dot(var from, var side)) {
            var target = under.filter(to -> !from.equals(to));
            pull = Optional.of(new Pulling(from, side, board, target, null, false));
        } else if (grip instanceof Grip.End(var link, var atStart)) {
            var connector = model.content().connector(link);
            if (connector != null) {
                var fixed = atStart ? connector.to() : connector.from();
                var card = Objects.requireNonNull(model.content().card(fixed));
                var side = Side.facing(model.box(card), new Box(board.x(), board.y(), 0, 0));
                pull = Optional.of(
                        new Pulling(fixed, side, board, under.filter(to -> !fixed.equals(to)), link, atStart));
            }
        }
        model.changed();
    }
}
