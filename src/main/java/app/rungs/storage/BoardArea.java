package app.rungs.storage;

import static app.rungs.storage.db.Tables.CARD;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Id;
import java.util.List;

/** A rectangle of a board, in the board's own units. */
public record BoardArea(Id<Board> board, double left, double top, double right, double bottom) {

    /** The cards that touch it. */
    public List<Card> cards(Entries entries) {
        return entries.shown(
                Entries.table(Card.class),
                CARD.BOARD
                        .eq(board.value())
                        .and(CARD.X.le(right))
                        .and(CARD.X.plus(CARD.WIDTH).ge(left))
                        .and(CARD.Y.le(bottom))
                        .and(CARD.Y.plus(CARD.HEIGHT).ge(top)));
    }
}
