package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import java.util.List;

/** A board as it is to be drawn: one that is worked on, with what is selected and dragged, or one that stands still. */
interface BoardSight {

    BoardContent content();

    BoardSelection selection();

    /** Where a card is to be drawn: where it lies, or where it is being dragged. */
    Box box(ShownCard card);

    boolean isDragged(Id<Card> card);

    /** The cards that touch {@code area}, the lowest first; selected and dragged ones lie on top. */
    List<ShownCard> stacked(Box area);
}
