package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is being dragged and can be seen: frames, cards, and the connectors that follow them. */
record Grasped(List<Frame> frames, List<ShownCard> cards, List<Connector> lines) {

    static Grasped of(BoardSight board, Collection<Id<?>> dragged, Box shown) {
        var found = new Grasped(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var id : dragged) {
            var frame = id.type() == EntryType.FRAME ? board.content().frames().frame(Grasp.frame(id)) : null;
            var card = id.type() == EntryType.CARD ? board.content().card(Grasp.card(id)) : null;
            if (frame != null && board.box(frame).touches(shown)) {
                found.frames.add(frame);
            } else if (card != null) {
                found.add(board, card, dragged, shown);
            }
        }
        return found;
    }

    /** @param dragged answers quickly whether it has something */
    private void add(BoardSight board, ShownCard card, Collection<Id<?>> dragged, Box shown) {
        for (var line : board.content().connectors(card.id())) {
            // One between two that are dragged is met at both.
            if (line.from().equals(card.id()) || !dragged.contains(line.from())) {
                lines.add(line);
            }
        }
        if (board.box(card).touches(shown)
                && board.content().frames().hiding(card.id()).isEmpty()) {
            cards.add(card);
        }
    }
}
