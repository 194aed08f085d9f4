package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Handle;
import app.rungs.ui.board.geometry.Side;

/** What the pointer would take hold of. */
sealed interface Grip {

    /** A card, to be selected or moved. */
    record Face(Id<Card> card) implements Grip {}

    /** A corner or edge of the box around what is selected, to resize it. */
    record Rim(Box around, Handle handle) implements Grip {}

    /** The name or border of a frame, to select or move it. */
    record Title(Id<Frame> frame) implements Grip {}

    /** An end of the selected connector, to hang it elsewhere. */
    record End(Id<Link> link, boolean atStart) implements Grip {}

    /** The dot beside a card that connectors are pulled from. */
    record Dot(Id<Card> card, Side side) implements Grip {}

    /** A connector. */
    record Line(Id<Link> link) implements Grip {}

    /** Nothing: the ground of the board. */
    record Ground() implements Grip {}
}
