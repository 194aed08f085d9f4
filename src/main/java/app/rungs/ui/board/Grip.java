package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.board.geometry.Handle;
import app.rungs.ui.board.geometry.Side;

/** What the pointer would take hold of. */
sealed interface Grip {

    /** A card, to be selected or moved. */
    record Face(Id<Card> card) implements Grip {}

    /** A corner or edge of the selected card, to resize it. */
    record Rim(Id<Card> card, Handle handle) implements Grip {}

    /** The dot beside a card that connectors are pulled from. */
    record Dot(Id<Card> card, Side side) implements Grip {}

    /** A connector. */
    record Line(Id<Link> link) implements Grip {}

    /** Nothing: the ground of the board. */
    record Ground() implements Grip {}
}
