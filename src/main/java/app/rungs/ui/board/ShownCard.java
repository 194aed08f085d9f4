package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;

/** A card as it stands on the board. */
record ShownCard(Card card, CardFace face) {

    Id<Card> id() {
        return card.id();
    }

    Id<?> entry() {
        return card.entry();
    }

    Box box() {
        return box(card);
    }

    static Box box(Card card) {
        return new Box(card.x(), card.y(), card.width(), card.height());
    }
}
