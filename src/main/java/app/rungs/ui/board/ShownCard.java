package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;

/**
 * A card as it stands on the board.
 *
 * @param box where it lies: kept, because every frame and every index asks
 */
record ShownCard(Card card, CardFace face, Box box) {

    ShownCard(Card card, CardFace face) {
        this(card, face, box(card));
    }

    static Box box(Card card) {
        return new Box(card.x(), card.y(), card.width(), card.height());
    }

    Id<Card> id() {
        return card.id();
    }

    Id<?> entry() {
        return card.entry();
    }
}
