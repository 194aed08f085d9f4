package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/** What lies still on a board that is worked on: without what is being dragged, whatever is selected. */
record StillSight(BoardViewModel model, BoardSelection selection) implements BoardSight {

    StillSight(BoardViewModel model) {
        this(model, new BoardSelection());
    }

    @Override
    public BoardContent content() {
        return model.content();
    }

    @Override
    public LineShape lines() {
        return model.lines();
    }

    @Override
    public Box box(ShownCard card) {
        return model.box(card);
    }

    @Override
    public Box box(Frame frame) {
        return model.box(frame);
    }

    @Override
    public boolean isDragged(Id<?> thing) {
        return false;
    }

    @Override
    public boolean isDim(ShownCard card) {
        return model.isDim(card);
    }

    @Override
    public boolean isDim(Connector connector) {
        return model.isDim(connector);
    }

    @Override
    public boolean isShown(ShownCard card) {
        return !model.isDragged(card.id());
    }

    @Override
    public boolean isShown(Connector connector) {
        return !model.isDragged(connector.from()) && !model.isDragged(connector.to());
    }

    @Override
    public boolean isShown(Frame frame) {
        return !model.isDragged(frame.id())
                && (!frame.isGroup()
                        || model.content().frames().cards(frame.id()).stream().noneMatch(model::isDragged));
    }

    @Override
    public List<ShownCard> stacked(Box area) {
        var still = new ArrayList<ShownCard>();
        for (var card : model.content().in(area)) {
            if (!model.isDragged(card.id())) {
                still.add(card);
            }
        }
        return CardStack.of(still, new ArrayList<>());
    }
}
