package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import java.util.List;

/** A board as it was read at one moment, for a picture: nothing is selected, nothing moves. For any one thread. */
record StillBoard(String name, BoardContent content, BoardSelection selection) implements BoardSight {

    static StillBoard of(BoardReading reading) {
        var content = new BoardContent();
        content.add(reading);
        return new StillBoard(reading.name(), content, new BoardSelection());
    }

    /** Whether a part of the board shows nothing, no line that runs through it either. */
    boolean isEmpty(Box area) {
        return content.isFree(area) && content.connectorsIn(area).isEmpty();
    }

    @Override
    public Box box(ShownCard card) {
        return card.box();
    }

    @Override
    public boolean isDragged(Id<Card> card) {
        return false;
    }

    @Override
    public List<ShownCard> stacked(Box area) {
        var cards = content.in(area);
        cards.sort(CardStack.ORDER);
        return cards;
    }
}
