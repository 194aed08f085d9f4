package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Snap;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Copies of what is selected, made by hand: duplicated, left behind by a drag, pasted. Each is one edit of the workspace. */
record CardCopies(BoardViewModel model) {

    /** How far a duplicate lies from what it was made of, in board units. */
    private static final double ASIDE = 24;

    /** Duplicates what is selected, a little aside, and selects the duplicates: one edit. */
    CompletableFuture<Void> duplicate() {
        var grasp = Grasp.of(model);
        return leave(grasp.moved(ASIDE, ASIDE));
    }

    /** Leaves copies where a drag has come to, and everything else where it was: one edit. */
    CompletableFuture<Void> leave(Map<Id<?>, Box> where) {
        var stamp = stamp(where);
        model.preview(Map.of());
        return put(stamp, 0, 0, Messages.of("board.edit.duplicate"));
    }

    /** What is selected, to be pasted. */
    BoardStamp stamp() {
        return stamp(Grasp.of(model).boxes());
    }

    /** The same in words, a line for each card. */
    String words() {
        return model.selection().cards().stream()
                .map(model.content()::card)
                .filter(Objects::nonNull)
                .map(card -> card.face().title())
                .collect(Collectors.joining("\n"));
    }

    /** Puts what was copied around a point, and selects it: all of it or nothing. */
    CompletableFuture<Void> paste(BoardStamp stamp, Point centre) {
        return paste(stamp, centre, Messages.of("board.edit.paste"));
    }

    /** The same under another name. */
    CompletableFuture<Void> paste(BoardStamp stamp, Point centre, String what) {
        var all = stamp.bounds().orElse(null);
        return all == null
                ? model.settled()
                : put(
                        stamp,
                        Snap.of(centre.x() - all.width() / 2) - all.x(),
                        Snap.of(centre.y() - all.height() / 2) - all.y(),
                        what);
    }

    private BoardStamp stamp(Map<Id<?>, Box> boxes) {
        var cards = new ArrayList<Card>();
        var frames = new ArrayList<Frame>();
        boxes.forEach((id, box) -> {
            if (id.type() == EntryType.FRAME) {
                var frame = Objects.requireNonNull(model.content().frames().frame(Grasp.frame(id)));
                frames.add(frame.at(box.x(), box.y(), box.width(), box.height()));
            } else if (model.content().card(Grasp.card(id)) instanceof ShownCard card) {
                cards.add(card.card().at(box.x(), box.y(), box.width(), box.height()));
            }
        });
        return BoardStamp.of(cards, frames);
    }

    private CompletableFuture<Void> put(BoardStamp stamp, double dx, double dy, String what) {
        if (stamp.isEmpty()) {
            return model.settled();
        }
        var ids = stamp.ids();
        var outermost = stamp.outermost(ids);
        model.select(outermost.cards(), outermost.frames());
        return model.edit(what, draft -> stamp.onto(draft, model.board(), dx, dy, ids));
    }
}
