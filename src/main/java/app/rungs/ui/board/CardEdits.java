package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.EntryTypes;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Arrangement;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Sizing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is done to the cards of a board: placing, moving, taking off. Each is one edit of the workspace. */
record CardEdits(BoardViewModel model) {

    /** The size of a new card, in board units. */
    static final double WIDTH = 240;

    static final double HEIGHT = 120;

    /** The least width and height a key leaves, in board units. */
    private static final double LEAST = 48;

    /** The frame that carries something; null for none. */
    private record Carrier(@Nullable Id<Frame> frame) {}

    /** Puts an entry where there is room in the middle of the screen, and selects it; one that is there already too. */
    CompletableFuture<Void> place(Id<?> entry) {
        return place(List.of(entry), model.viewport().shown().centre());
    }

    /**
     * Puts entries on the board around a point, in one edit, and selects them. One that is there already is selected where
     * it lies.
     *
     * @param centre where the middle of the first card goes, in board units
     */
    CompletableFuture<Void> place(Collection<? extends Id<?>> entries, Point centre) {
        var selected = new ArrayList<Id<Card>>();
        var added = new ArrayList<Card>();
        for (var entry : entries.stream().distinct().toList()) {
            var there = model.content().showing(entry);
            if (there.isPresent()) {
                selected.add(there.get());
                model.reveal(there.get());
            } else {
                var box = FreeSpot.near(
                        centre,
                        WIDTH,
                        HEIGHT,
                        area -> model.content().isFree(area)
                                && added.stream()
                                        .noneMatch(card -> ShownCard.box(card).touches(area)));
                var card = new Card(
                        Id.fresh(EntryType.CARD), model.board(), entry, box.x(), box.y(), box.width(), box.height());
                added.add(card);
                selected.add(card.id());
            }
        }
        model.selection().only(selected);
        model.changed();
        return added.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.place", added.size()), draft -> added.forEach(draft::add))
                        .thenRunAsync(() -> model.reveal(added.getLast().id()), model.screen());
    }

    /** The same for entries known by their ids alone, as they come by drag and drop; what is no entry is left out. */
    CompletableFuture<Void> placeDropped(List<UUID> ids, Point centre) {
        return model.read(entries -> ids.stream()
                        .flatMap(id -> entries.any(id).stream())
                        .<Id<?>>map(entry -> entry.id())
                        .filter(id -> EntryTypes.SHOWN_ON_BOARDS.contains(id.type()))
                        .toList())
                .thenComposeAsync(found -> place(found, centre), model.screen());
    }

    /** Takes what is selected off the board, or cuts the selected connector; the entries stay. What is locked stays too. */
    CompletableFuture<Void> removeSelected() {
        var connector = model.selection().connector();
        if (connector != null) {
            return model.edit(Messages.of("board.edit.disconnect"), draft -> draft.remove(connector));
        }
        var gone = List.copyOf(Grasp.of(model).boxes().keySet());
        long cards = gone.stream().filter(id -> id.type() == EntryType.CARD).count();
        return gone.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.remove", cards), draft -> gone.forEach(draft::remove));
    }

    /**
     * Puts cards and frames where the drag has left them: one edit.
     *
     * @param led what was taken hold of itself: it belongs to the frame it was left in
     */
    CompletableFuture<Void> drop(Set<Id<?>> led) {
        var dropped = model.preview();
        long count = Math.max(
                1,
                dropped.keySet().stream()
                        .filter(id -> id.type() == EntryType.CARD)
                        .count());
        return put(Messages.of("board.edit.move", count), dropped, carriers(dropped, led));
    }

    /** Leaves cards and frames as large as the drag has made them; a frame carries what is inside it from now on. */
    CompletableFuture<Void> resized() {
        return resized(Messages.of("board.edit.resize", model.preview().size()));
    }

    private CompletableFuture<Void> resized(String what) {
        var resized = model.preview();
        var carriers = carriers(resized, resized.keySet());
        for (var id : resized.keySet()) {
            var frame = id.type() == EntryType.FRAME ? model.content().frames().frame(Grasp.frame(id)) : null;
            if (frame != null) {
                carriers.putAll(caught(frame, model.box(frame)));
            }
        }
        return put(what, resized, carriers);
    }

    /** Lays things out anew: one edit. */
    CompletableFuture<Void> arrange(String what, Map<Id<?>, Box> boxes) {
        return put(what, Grasp.of(model).placed(model, boxes), Map.of());
    }

    /** Moves what is selected by a distance in board units. */
    CompletableFuture<Void> nudge(double dx, double dy) {
        var grasp = Grasp.of(model);
        model.preview(grasp.moved(dx, dy));
        return drop(grasp.led().keySet());
    }

    /** Makes everything selected larger or smaller by so much, from its upper left corner. */
    CompletableFuture<Void> grow(double dx, double dy) {
        var led = Grasp.of(model).led();
        var around = Box.around(led.values()).orElse(null);
        if (around == null || around.width() + dx < LEAST || around.height() + dy < LEAST) {
            return model.settled();
        }
        model.preview(Arrangement.scaled(
                led, around, new Box(around.x(), around.y(), around.width() + dx, around.height() + dy)));
        return resized();
    }

    /** Makes what is selected alike in size: one edit. */
    CompletableFuture<Void> sized(String what, Sizing sizing) {
        model.preview(sizing.of(Grasp.of(model).led()));
        return resized(what);
    }

    /** Gives cards these heights: one edit. */
    CompletableFuture<Void> heights(Map<Id<Card>, Double> heights) {
        var boxes = new LinkedHashMap<Id<?>, Box>();
        Grasp.of(model).led().forEach((id, box) -> {
            var height = id.type() == EntryType.CARD ? heights.get(Grasp.card(id)) : null;
            if (height != null && height != box.height()) {
                boxes.put(id, new Box(box.x(), box.y(), box.width(), height));
            }
        });
        return put(Messages.of("board.edit.height", boxes.size()), boxes, Map.of());
    }

    /** Whether what is selected has a size of its own: a group and a collapsed section have none. */
    boolean canResize() {
        var selection = model.selection();
        return !selection.isEmpty()
                && selection.frames().stream()
                        .map(id -> model.content().frames().frame(id))
                        .noneMatch(frame -> frame == null || frame.isGroup() || frame.collapsed());
    }

    /** Shows another entry in the place of a card. */
    CompletableFuture<Void> swap(Id<Card> card, Id<?> entry) {
        return model.edit(Messages.of("board.edit.swap"), draft -> draft.update(card, it -> it.showing(entry)));
    }

    /** The cards that a section catches or lets go when it lies at {@code box}. */
    private Map<Id<?>, Carrier> caught(Frame frame, Box box) {
        var caught = new HashMap<Id<?>, Carrier>();
        for (var card : model.content().cards()) {
            boolean inside = box.contains(model.box(card).centre());
            boolean carried = frame.id().equals(card.card().frame());
            if (carried && !inside) {
                caught.put(card.id(), new Carrier(frame.frame()));
            } else if (!carried && inside && Objects.equals(card.card().frame(), frame.frame())) {
                caught.put(card.id(), new Carrier(frame.id()));
            }
        }
        return caught;
    }

    /** The frame that carries each thing once it lies where it was dropped. A group keeps its cards wherever they go. */
    private Map<Id<?>, Carrier> carriers(Map<Id<?>, Box> dropped, Set<Id<?>> led) {
        var frames = model.content().frames();
        var carriers = new HashMap<Id<?>, Carrier>();
        for (var id : led) {
            var box = dropped.get(id);
            var now = id.type() == EntryType.FRAME
                    ? frames.around(frames.frame(Grasp.frame(id))).stream()
                            .skip(1)
                            .findFirst()
                            .orElse(null)
                    : frames.of(Grasp.card(id));
            if (box != null && (now == null || !now.isGroup())) {
                var at = frames.at(
                        box.centre(),
                        frame -> frames.around(frame).stream().noneMatch(it -> dropped.containsKey(it.id())));
                carriers.put(id, new Carrier(at.map(Frame::id).orElse(null)));
            }
        }
        return carriers;
    }

    private CompletableFuture<Void> put(String what, Map<Id<?>, Box> boxes, Map<Id<?>, Carrier> carriers) {
        if (boxes.isEmpty()) {
            return model.settled();
        }
        var all = new LinkedHashSet<>(boxes.keySet());
        all.addAll(carriers.keySet());
        return model.edit(what, draft -> all.forEach(id -> put(draft, id, boxes.get(id), carriers.get(id))))
                .whenComplete((_, _) -> {
                    if (model.preview() == boxes) {
                        model.preview(Map.of());
                    }
                });
    }

    private static void put(Draft draft, Id<?> id, @Nullable Box box, @Nullable Carrier carrier) {
        if (id.type() == EntryType.FRAME) {
            draft.update(Grasp.frame(id), it -> {
                var at = box == null ? it : it.at(box.x(), box.y(), box.width(), box.height());
                return carrier == null ? at : at.in(carrier.frame());
            });
        } else {
            draft.update(Grasp.card(id), it -> {
                var at = box == null ? it : it.at(box.x(), box.y(), box.width(), box.height());
                return carrier == null ? at : at.in(carrier.frame());
            });
        }
    }
}
