package app.rungs.ui.board;

import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.ui.board.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board as it is to be drawn: one that is worked on, with what is selected and dragged, or one that stands still. */
interface BoardSight {

    BoardContent content();

    BoardSelection selection();

    /** The connector that is selected, if one is. */
    default @Nullable Connector selectedConnector() {
        var id = selection().connector();
        return id == null ? null : content().connector(id);
    }

    /** How the connectors run. */
    LineShape lines();

    /** Where a card is to be drawn: where it lies, where it is being dragged, or the collapsed frame that hides it. */
    Box box(ShownCard card);

    /** Where a frame is to be drawn; a group is as large as what it carries. */
    default Box box(Frame frame) {
        if (!frame.isGroup() || frame.collapsed()) {
            return BoardFrames.box(frame);
        }
        var carried = new ArrayList<Box>();
        content().frames().cards(frame.id()).forEach(id -> {
            var card = content().card(id);
            if (card != null) {
                carried.add(box(card));
            }
        });
        return Box.around(carried).map(box -> box.grown(BoardFrames.PAD / 2)).orElseGet(() -> BoardFrames.box(frame));
    }

    /** Whether a card is drawn with what lies still. */
    default boolean isShown(ShownCard card) {
        return true;
    }

    /** Whether a connector is drawn with what lies still. */
    default boolean isShown(Connector connector) {
        return true;
    }

    /** Whether a frame is drawn with what lies still. */
    default boolean isShown(Frame frame) {
        return true;
    }

    /** Whether a card or frame is being dragged. */
    boolean isDragged(Id<?> thing);

    /** Whether a card steps back because something else is looked for. */
    default boolean isDim(ShownCard card) {
        return false;
    }

    /** The same of a connector. */
    default boolean isDim(Connector connector) {
        return false;
    }

    /** The cards that touch {@code area}, the lowest first; dragged ones lie on top. */
    List<ShownCard> stacked(Box area);
}
