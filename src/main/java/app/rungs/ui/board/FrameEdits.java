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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is done to the sections and groups of a board. Each is one edit of the workspace. */
record FrameEdits(BoardViewModel model) {

    /** The size of a section drawn around nothing, in board units. */
    private static final double WIDTH = 640;

    private static final double HEIGHT = 400;

    /** Makes what is selected belong together; less than two things make no group. */
    CompletableFuture<Void> group() {
        var led = Grasp.of(model).led();
        return led.size() < 2
                ? model.settled()
                : around(Messages.of("board.edit.group"), null, Set.copyOf(led.keySet()));
    }

    /** Puts a section around what is selected, or with nothing selected an empty one in the middle of the screen. */
    CompletableFuture<Void> frame(String name) {
        return around(
                Messages.of("board.edit.frame"),
                name,
                Set.copyOf(Grasp.of(model).led().keySet()));
    }

    /** Draws an empty section around a point. */
    CompletableFuture<Void> empty(String name, Point centre) {
        var frame = new Frame(
                Id.fresh(EntryType.FRAME),
                model.board(),
                name,
                Snap.of(centre.x() - WIDTH / 2),
                Snap.of(centre.y() - HEIGHT / 2),
                WIDTH,
                HEIGHT);
        model.select(Set.of(), Set.of(frame.id()));
        return model.edit(Messages.of("board.edit.frame"), draft -> draft.add(frame));
    }

    private CompletableFuture<Void> around(String what, @Nullable String name, Set<Id<?>> carried) {
        var boxes = new ArrayList<Box>();
        carried.forEach(id -> boxes.add(box(id)));
        var centre = model.viewport().shown().centre();
        var box = Box.around(boxes)
                .map(all -> all.grown(BoardFrames.PAD))
                .orElse(new Box(centre.x() - WIDTH / 2, centre.y() - HEIGHT / 2, WIDTH, HEIGHT));
        var frame = new Frame(
                        Id.fresh(EntryType.FRAME), model.board(), name, box.x(), box.y(), box.width(), box.height())
                .in(common(carried));
        model.select(Set.of(), Set.of(frame.id()));
        return model.edit(what, draft -> {
            draft.add(frame);
            for (var id : carried) {
                if (id.type() == EntryType.FRAME) {
                    draft.update(Grasp.frame(id), it -> it.in(frame.id()));
                } else {
                    draft.update(Grasp.card(id), it -> it.in(frame.id()));
                }
            }
        });
    }

    private Box box(Id<?> id) {
        var frame = id.type() == EntryType.FRAME ? model.content().frames().frame(Grasp.frame(id)) : null;
        if (frame != null) {
            return model.box(frame);
        }
        var card = model.content().card(Grasp.card(id));
        return card == null ? new Box(0, 0, 0, 0) : model.box(card);
    }

    /** The frame that carries all of them already; null where they have none in common. */
    private @Nullable Id<Frame> common(Set<Id<?>> all) {
        var found = new HashSet<@Nullable Id<Frame>>();
        var frames = model.content().frames();
        for (var id : all) {
            var frame = id.type() == EntryType.FRAME ? frames.frame(Grasp.frame(id)) : null;
            var around = frame == null ? frames.of(Grasp.card(id)) : frames.frame(frame.frame());
            found.add(around == null ? null : around.id());
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Takes the selected frames away and keeps what they carry, which is selected then. */
    CompletableFuture<Void> ungroup() {
        var gone = selected();
        var cards = new LinkedHashSet<Id<Card>>();
        var inner = new LinkedHashSet<Id<Frame>>();
        for (var frame : gone) {
            for (var card : model.content().frames().cards(frame.id())) {
                if (frame.equals(model.content().frames().of(card))) {
                    cards.add(card);
                }
            }
            model.content().frames().all().stream()
                    .filter(it -> frame.id().equals(it.frame()))
                    .forEach(it -> inner.add(it.id()));
        }
        if (gone.isEmpty()) {
            return model.settled();
        }
        model.select(cards, inner);
        return model.edit(
                Messages.of("board.edit.ungroup"),
                draft -> gone.forEach(frame -> {
                    for (var card : cards) {
                        if (frame.id().equals(draft.get(card).frame())) {
                            draft.update(card, it -> it.in(frame.frame()));
                        }
                    }
                    for (var one : inner) {
                        if (frame.id().equals(draft.get(one).frame())) {
                            draft.update(one, it -> it.in(frame.frame()));
                        }
                    }
                    draft.remove(frame.id());
                }));
    }

    /** Makes the selected sections as large as what they carry. */
    CompletableFuture<Void> fit() {
        var fitted = new ArrayList<Frame>();
        for (var frame : selected()) {
            var inside = new ArrayList<Box>();
            model.content().frames().cards(frame.id()).forEach(id -> inside.add(box(id)));
            model.content().frames().within(frame.id()).stream().skip(1).forEach(it -> inside.add(model.box(it)));
            Box.around(inside)
                    .map(all -> all.grown(BoardFrames.PAD))
                    .ifPresent(box -> fitted.add(frame.at(box.x(), box.y(), box.width(), box.height())));
        }
        return fitted.isEmpty()
                ? model.settled()
                : model.edit(
                        Messages.of("board.edit.fit"),
                        draft -> fitted.forEach(frame -> draft.update(
                                frame.id(), it -> it.at(frame.x(), frame.y(), frame.width(), frame.height()))));
    }

    /** Collapses the selected sections to their names, or if all are collapsed already opens them. */
    CompletableFuture<Void> collapse() {
        var frames = selected().stream().filter(frame -> !frame.isGroup()).toList();
        boolean now = frames.stream().anyMatch(frame -> !frame.collapsed());
        return frames.isEmpty()
                ? model.settled()
                : model.edit(
                        Messages.of(now ? "board.edit.collapse" : "board.edit.expand", frames.size()),
                        draft -> frames.forEach(frame -> draft.update(frame.id(), it -> it.collapsed(now))));
    }

    /** Names a section; a group that is given a name becomes one. */
    CompletableFuture<Void> rename(Id<Frame> frame, String name) {
        var words = name.strip();
        return words.isEmpty()
                ? model.settled()
                : model.edit(
                        Messages.of("board.edit.rename"),
                        draft -> draft.update(frame, it -> {
                            var named = it.named(words);
                            if (!it.isGroup()) {
                                return named;
                            }
                            var box = model.box(it).grown(BoardFrames.PAD / 2);
                            return named.at(box.x(), box.y(), box.width(), box.height());
                        }));
    }

    private List<Frame> selected() {
        var found = new ArrayList<Frame>();
        for (var id : model.selection().frames()) {
            var frame = model.content().frames().frame(id);
            if (frame != null) {
                found.add(frame);
            }
        }
        return found;
    }
}
