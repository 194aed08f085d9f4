package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Snap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Boards made of a part of another, in whose place their card lies. */
record BoardNesting(BoardViewModel model) {

    /** Puts what is selected on a new board, called as its section is where it is one alone: one edit. */
    CompletableFuture<Void> nest() {
        var taken = Grasp.of(model).boxes();
        var middle = Box.around(taken.values()).map(Box::centre).orElse(null);
        if (middle == null) {
            return model.settled();
        }
        var made = new Board(Id.fresh(EntryType.BOARD), name(), null).lined(model.lines());
        var stamp = new CardCopies(model).stamp();
        var carrier = model.content()
                .frames()
                .at(middle, frame -> !taken.containsKey(frame.id()))
                .map(Frame::id)
                .orElse(null);
        var card = new Card(
                        Id.fresh(EntryType.CARD),
                        model.board(),
                        made.id(),
                        Snap.of(middle.x() - CardEdits.WIDTH / 2),
                        Snap.of(middle.y() - CardEdits.HEIGHT / 2),
                        CardEdits.WIDTH,
                        CardEdits.HEIGHT)
                .in(carrier);
        model.select(List.of(card.id()));
        return model.edit(Messages.of("board.edit.nest"), draft -> {
            // They go first: a note that lies nowhere else is the same note there, and no copy.
            taken.keySet().forEach(draft::remove);
            draft.add(made);
            stamp.onto(draft, made.id(), new Point(0, 0));
            draft.add(card);
        });
    }

    private String name() {
        var selection = model.selection();
        var only = selection.cards().isEmpty() && selection.frames().size() == 1
                ? model.content().frames().frame(selection.frames().iterator().next())
                : null;
        return only == null || only.isGroup() ? Messages.of("board.nest.new") : only.title();
    }
}
