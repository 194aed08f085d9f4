package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects by what things have to do with what is selected already. */
record CardChoice(BoardViewModel model) {

    /** Every card that shows the same kind of entry as one of those selected. */
    void sameKind() {
        Set<EntryType> kinds = model.selection().cards().stream()
                .flatMap(id -> Optional.ofNullable(model.content().card(id)).stream())
                .map(card -> card.entry().type())
                .collect(Collectors.toSet());
        model.select(model.content().cards().stream()
                .filter(card -> kinds.contains(card.entry().type()) && isShown(card.id()))
                .map(ShownCard::id)
                .toList());
    }

    /** Adds the cards at the other ends of the connectors; done again, goes on from there. */
    void linked() {
        var all = new LinkedHashSet<>(model.selection().cards());
        for (var id : model.selection().cards()) {
            model.content().connectors(id).stream()
                    .map(connector -> connector.other(id))
                    .filter(this::isShown)
                    .forEach(all::add);
        }
        model.select(all, List.copyOf(model.selection().frames()));
    }

    /** The cards in the selected sections and groups, rather than these. */
    void inside() {
        var all = new LinkedHashSet<>(model.selection().cards());
        for (var frame : model.selection().frames()) {
            model.content().frames().cards(frame).stream().filter(this::isShown).forEach(all::add);
        }
        if (!all.isEmpty()) {
            model.select(all);
        }
    }

    /** Goes into a section or group: selects the first of its cards. */
    void firstInside(Id<Frame> frame) {
        model.content().frames().cards(frame).stream()
                .filter(this::isShown)
                .flatMap(id -> Optional.ofNullable(model.content().card(id)).stream())
                .min(CardStack.READING)
                .ifPresent(card -> {
                    model.select(List.of(card.id()));
                    model.reveal(card.id());
                });
    }

    /** A connector pulled out of a card to the nearest empty place at its right. */
    BoardPointer.Pulling pulledOut(ShownCard card) {
        var box = model.box(card);
        var wanted = new Point(
                box.right() + FreeSpot.GAP * 3 + NoteEdits.WIDTH / 2,
                box.centre().y());
        var place = FreeSpot.near(wanted, NoteEdits.WIDTH, NoteEdits.HEIGHT, model.content()::isFree);
        return new BoardPointer.Pulling(
                card.id(), Side.RIGHT, new Point(place.x(), place.centre().y()), Optional.empty(), null, false);
    }

    private boolean isShown(Id<Card> card) {
        return model.content().frames().hiding(card).isEmpty();
    }
}
