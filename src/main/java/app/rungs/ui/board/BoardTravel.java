package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ways over a board by key: to another zoom, to what is selected, from card to card. */
final class BoardTravel {

    private static final double STEP = 1.25;
    /** How much more a card beside the way counts than one straight on. */
    private static final double ASIDE = 2;

    private final BoardViewModel model;
    private final Consumer<Viewport> jump;
    /** The section that was shown last. */
    private @Nullable Id<Frame> told;

    /** @param jump shows another part of the board, at once or gliding */
    BoardTravel(BoardViewModel model, Consumer<Viewport> jump) {
        this.model = model;
        this.jump = jump;
    }

    void zoomTo(double zoom) {
        jump.accept(model.viewport().zoomedTo(middle(), zoom));
    }

    void zoomIn() {
        zoomTo(model.viewport().zoom() * STEP);
    }

    void zoomOut() {
        zoomTo(model.viewport().zoom() / STEP);
    }

    /** Shows the whole board. */
    void fit() {
        jump.accept(whole());
    }

    /** The view that shows the whole board. */
    Viewport whole() {
        var view = model.viewport();
        return model.content().bounds().map(view::fitted).orElse(Viewport.of(view.width(), view.height()));
    }

    /** Shows all that is selected. */
    void fitSelection() {
        Box.around(Grasp.all(model).values()).map(model.viewport()::fitted).ifPresent(jump);
    }

    /** What the board can be told by, section by section, in reading order. */
    List<Frame> sections() {
        return model.content().frames().stacked().stream()
                .filter(frame -> !frame.isGroup() && frame.frame() == null)
                .sorted(Comparator.comparingDouble(Frame::y).thenComparingDouble(Frame::x))
                .toList();
    }

    /** Shows the section after the one shown last, or with -1 the one before; at either end it stays. */
    void section(int by) {
        var order = sections();
        int last = order.stream().map(Frame::id).toList().indexOf(told);
        var next = order.get(Math.clamp(last < 0 ? 0 : last + by, 0, order.size() - 1));
        told = next.id();
        jump.accept(model.viewport().fitted(model.box(next)));
    }

    /** Shows a point of the board in the middle of the screen. */
    void centre(Point board) {
        model.viewport(model.viewport().centred(board));
    }

    /** Whether nothing of what is on the board is on screen, though there is something. */
    boolean isLost() {
        var shown = model.viewport().shown();
        return shown.width() > 0
                && !model.content().cards().isEmpty()
                && model.content().isFree(shown)
                && model.content().frames().stacked().stream()
                        .noneMatch(frame -> model.box(frame).touches(shown));
    }

    /** Whether the way from card to card in reading order ends here. */
    boolean isAtEnd(int by) {
        var order = walked();
        var selected = List.copyOf(model.selection().cards());
        return order.isEmpty()
                || !selected.isEmpty() && selected.getLast().equals(by > 0 ? order.getLast() : order.getFirst());
    }

    private List<Id<Card>> walked() {
        return model.content().cards().stream()
                .filter(card -> model.content().frames().hiding(card.id()).isEmpty())
                .sorted(CardStack.READING)
                .map(ShownCard::id)
                .toList();
    }

    /** Selects the next card in reading order, or with -1 the one before, and brings it into view. */
    void step(int by, boolean add) {
        var order = walked();
        if (order.isEmpty()) {
            return;
        }
        var selected = List.copyOf(model.selection().cards());
        int from = selected.isEmpty() ? (by > 0 ? -1 : 0) : order.indexOf(selected.getLast());
        var next = order.get(Math.floorMod(from + by, order.size()));
        if (!add) {
            model.selection().clear();
        }
        if (!model.selection().has(next)) {
            model.selection().toggle(next);
        }
        model.reveal(next);
        model.changed();
    }

    /** Selects the nearest card in a direction; each of {@code dx} and {@code dy} is -1, 0 or 1. False if there is none. */
    boolean towards(int dx, int dy, boolean add) {
        var selected = List.copyOf(model.selection().cards());
        var from = selected.isEmpty() ? null : model.content().card(selected.getLast());
        if (from == null) {
            step(1, false);
            return true;
        }
        var start = model.box(from).centre();
        var next = model.content().cards().stream()
                .filter(card -> !card.id().equals(from.id()))
                .filter(card -> model.content().frames().hiding(card.id()).isEmpty())
                .filter(card -> ahead(start, model.box(card).centre(), dx, dy) > 0)
                .min(Comparator.comparingDouble(card -> {
                    var centre = model.box(card).centre();
                    double on = ahead(start, centre, dx, dy);
                    double off = Math.abs(ahead(start, centre, dy, dx));
                    return on + ASIDE * off;
                }));
        next.ifPresent(card -> go(card.id(), add));
        return next.isPresent();
    }

    private static double ahead(Point from, Point to, int dx, int dy) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    /**
     * From a connector to the card at one of its ends; from a card to its next connector, or with {@code forward} false
     * the one before.
     */
    void along(boolean forward) {
        var connector = model.selectedConnector();
        if (connector != null) {
            go(forward ? connector.to() : connector.from(), false);
            return;
        }
        for (var card : List.copyOf(model.selection().cards())) {
            var around = new ArrayList<>(model.content().connectors(card));
            around.sort(Comparator.comparing(it -> it.id().value()));
            if (!around.isEmpty()) {
                model.selection().only((forward ? around.getFirst() : around.getLast()).id());
                model.changed();
            }
        }
    }

    private void go(Id<Card> card, boolean add) {
        if (!add) {
            model.select(Set.of(card));
        } else if (!model.selection().has(card)) {
            model.selection().toggle(card);
        }
        model.reveal(card);
        model.changed();
    }

    private Point middle() {
        return new Box(0, 0, model.viewport().width(), model.viewport().height()).centre();
    }
}
