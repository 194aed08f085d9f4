package app.rungs.ui.board;

import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.ui.board.geometry.Box;
import java.util.List;

/** A board as it was read at one moment, for a picture: nothing is selected, nothing moves. For any one thread. */
record StillBoard(String name, LineShape lines, BoardContent content, BoardSelection selection) implements BoardSight {

    static StillBoard of(BoardReading reading) {
        return new StillBoard(reading.name(), reading.lines(), BoardContent.of(reading), new BoardSelection());
    }

    /** Whether a part of the board shows nothing, no line that runs through it either. */
    boolean isEmpty(Box area) {
        return content.isFree(area)
                && content.connectorsIn(area).isEmpty()
                && content.frames().stacked().stream()
                        .noneMatch(frame -> box(frame).touches(area));
    }

    @Override
    public Box box(ShownCard card) {
        return content.box(card);
    }

    @Override
    public boolean isDragged(Id<?> thing) {
        return false;
    }

    @Override
    public List<ShownCard> stacked(Box area) {
        var cards = content.in(area);
        cards.sort(CardStack.ORDER);
        return cards;
    }
}
