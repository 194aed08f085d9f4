package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.BoardGlance;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a large board before the rest of it has been read: enough to draw it from afar and to take hold of a card.
 *
 * @param bounds the box around all of its cards
 */
record BoardSketch(List<BoardGlance.Spot> cards, List<BoardGlance.Line> lines, Box bounds) {

    static BoardSketch of(BoardGlance seen) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var card : seen.cards()) {
            left = Math.min(left, card.x());
            top = Math.min(top, card.y());
            right = Math.max(right, card.x() + card.width());
            bottom = Math.max(bottom, card.y() + card.height());
        }
        return new BoardSketch(seen.cards(), seen.lines(), Box.between(new Point(left, top), new Point(right, bottom)));
    }

    /** The card that was drawn last at a point of the board. */
    Optional<Id<Card>> card(Point board) {
        UUID found = null;
        for (var card : cards) {
            if (board.x() >= card.x()
                    && board.x() <= card.x() + card.width()
                    && board.y() >= card.y()
                    && board.y() <= card.y() + card.height()) {
                found = card.id();
            }
        }
        return Optional.ofNullable(found).map(id -> new Id<>(EntryType.CARD, id));
    }
}
