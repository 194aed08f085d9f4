package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Note;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.board.CardClip.Area;
import app.rungs.ui.board.CardClip.Piece;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Snap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Copies of cards. Entries are never copied: a copy of a card shows the same entry once more. A note is the exception, for
 * it is no more than what stands on the card.
 */
record CardCopies(BoardViewModel model) {

    /** How far a duplicate lies from what it was made of, in board units. */
    private static final double ASIDE = 24;

    /** Duplicates what is selected, a little aside, and selects the duplicates: one edit. */
    CompletableFuture<Void> duplicate() {
        var grasp = Grasp.of(model);
        return leave(grasp, grasp.moved(ASIDE, ASIDE));
    }

    /** Leaves copies where a drag has come to, and everything else where it was: one edit. */
    CompletableFuture<Void> leave(Grasp grasp, Map<Id<?>, Box> where) {
        var clip = clip(where);
        model.preview(Map.of());
        return put(clip, 0, 0, Messages.of("board.edit.duplicate"));
    }

    /** What is selected, to be pasted. */
    CardClip clip() {
        return clip(Grasp.of(model).boxes());
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
    CompletableFuture<Void> paste(CardClip clip, Point centre) {
        var boxes = new ArrayList<Box>();
        clip.cards().forEach(it -> boxes.add(new Box(it.x(), it.y(), it.width(), it.height())));
        clip.frames().forEach(it -> boxes.add(new Box(it.x(), it.y(), it.width(), it.height())));
        var all = Box.around(boxes).orElse(null);
        return all == null
                ? model.settled()
                : put(
                        clip,
                        Snap.of(centre.x() - all.width() / 2) - all.x(),
                        Snap.of(centre.y() - all.height() / 2) - all.y(),
                        Messages.of("board.edit.paste"));
    }

    private CardClip clip(Map<Id<?>, Box> boxes) {
        var frames = boxes.keySet().stream()
                .filter(id -> id.type() == EntryType.FRAME)
                .map(Grasp::frame)
                .toList();
        var areas = new ArrayList<Area>();
        for (var id : frames) {
            var frame = Objects.requireNonNull(model.content().frames().frame(id));
            var box = Objects.requireNonNull(boxes.get(id));
            areas.add(new Area(
                    frame.name(),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    frame.shade(),
                    place(frames, frame.frame())));
        }
        var pieces = new ArrayList<Piece>();
        boxes.forEach((id, box) -> {
            var card = id.type() == EntryType.CARD ? model.content().card(Grasp.card(id)) : null;
            if (card != null) {
                pieces.add(new Piece(
                        card.entry().value(),
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        card.card().shade(),
                        place(frames, card.card().frame())));
            }
        });
        return new CardClip(pieces, areas);
    }

    private static @Nullable Integer place(List<Id<Frame>> frames, @Nullable Id<Frame> frame) {
        int at = frame == null ? -1 : frames.indexOf(frame);
        return at < 0 ? null : at;
    }

    private CompletableFuture<Void> put(CardClip clip, double dx, double dy, String what) {
        var frames = new ArrayList<Id<Frame>>();
        clip.frames().forEach(_ -> frames.add(Id.fresh(EntryType.FRAME)));
        var cards = new ArrayList<Id<Card>>();
        clip.cards().forEach(_ -> cards.add(Id.fresh(EntryType.CARD)));
        if (cards.isEmpty() && frames.isEmpty()) {
            return model.settled();
        }
        var inFrames = clip.frames().isEmpty();
        model.select(
                inFrames
                        ? cards
                        : cards.stream()
                                .filter(id ->
                                        clip.cards().get(cards.indexOf(id)).frame() == null)
                                .toList(),
                frames.stream()
                        .filter(id -> clip.frames().get(frames.indexOf(id)).frame() == null)
                        .toList());
        return model.edit(what, draft -> {
            for (int i = 0; i < frames.size(); i++) {
                var area = clip.frames().get(i);
                draft.add(new Frame(
                                frames.get(i),
                                model.board(),
                                area.name(),
                                area.x() + dx,
                                area.y() + dy,
                                area.width(),
                                area.height())
                        .shaded(area.shade()));
            }
            for (int i = 0; i < frames.size(); i++) {
                var parent = clip.frames().get(i).frame();
                if (parent != null) {
                    draft.update(frames.get(i), it -> it.in(frames.get(parent)));
                }
            }
            for (int i = 0; i < cards.size(); i++) {
                add(draft, cards.get(i), clip.cards().get(i), frames, dx, dy);
            }
        });
    }

    /** One whose entry is gone by now is left out. */
    private void add(Draft draft, Id<Card> id, Piece piece, List<Id<Frame>> frames, double dx, double dy) {
        var entry = draft.entries().any(piece.entry()).orElse(null);
        if (entry == null) {
            return;
        }
        Id<?> shown = entry.id();
        if (entry instanceof Note note
                && draft.entries().naming(Card.class, note.id()).stream()
                        .anyMatch(it -> it.board().equals(model.board()))) {
            var copy = new Note(Id.fresh(EntryType.NOTE), note.text());
            draft.add(copy);
            shown = copy.id();
        }
        draft.add(new Card(id, model.board(), shown, piece.x() + dx, piece.y() + dy, piece.width(), piece.height())
                .shaded(piece.shade())
                .in(piece.frame() == null ? null : frames.get(piece.frame())));
    }
}
