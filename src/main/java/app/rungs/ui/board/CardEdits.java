package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What is done to the cards of a board: placing, moving, taking off. Each is one edit of the workspace. */
record CardEdits(BoardViewModel model) {

    /** The size of a new card, in board units. */
    static final double WIDTH = 240;

    static final double HEIGHT = 120;

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
                : model.edit(Messages.of("board.edit.place", added.size()), draft -> added.forEach(draft::add));
    }

    /** The same for entries known by their ids alone, as they come by drag and drop; what is no entry is left out. */
    CompletableFuture<Void> placeDropped(List<UUID> ids, Point centre) {
        return model.read(entries -> ids.stream()
                        .flatMap(id -> entries.any(id).stream())
                        .<Id<?>>map(entry -> entry.id())
                        .filter(id -> CardFace.TYPES.contains(id.type()))
                        .toList())
                .thenComposeAsync(found -> place(found, centre), model.screen());
    }

    /** Takes the selected cards off the board, or cuts the selected connector; the entries stay. */
    CompletableFuture<Void> removeSelected() {
        var connector = model.selection().connector();
        if (connector != null) {
            return model.edit(Messages.of("board.edit.disconnect"), draft -> draft.remove(connector));
        }
        var gone = List.copyOf(model.selection().cards());
        return gone.isEmpty()
                ? model.settled()
                : model.edit(Messages.of("board.edit.remove", gone.size()), draft -> gone.forEach(draft::remove));
    }

    /** Puts the cards where the drag has left them: one edit. */
    CompletableFuture<Void> drop(boolean resized) {
        var dropped = model.preview();
        int count = dropped.size();
        if (count == 0) {
            return model.settled();
        }
        return model.edit(
                        Messages.of(resized ? "board.edit.resize" : "board.edit.move", count),
                        draft -> dropped.forEach((card, box) -> draft.update(card, it -> at(it, box))))
                .whenComplete((_, _) -> {
                    if (model.preview() == dropped) {
                        model.preview(Map.of());
                    }
                });
    }

    /** Moves the selected cards by a distance in board units. */
    CompletableFuture<Void> nudge(double dx, double dy) {
        var moved = new LinkedHashMap<Id<Card>, Box>();
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card != null) {
                moved.put(id, model.box(card).moved(dx, dy));
            }
        }
        model.preview(moved);
        return drop(false);
    }

    private static Card at(Card card, Box box) {
        return card.at(box.x(), box.y(), box.width(), box.height());
    }
}
