package app.rungs.ui.board;

import app.rungs.model.EntryTypes;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Point;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What the selected entries are linked with, or name, and what is not on the board yet. */
record Neighbours(BoardViewModel model) {

    /** More than this at once would bury the board. */
    static final int MOST = 40;

    /** The entries that could be put beside what is selected. */
    Set<Id<?>> missing() {
        var found = new LinkedHashSet<Id<?>>();
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card == null) {
                continue;
            }
            var linked = model.content().links(card.entry()).stream()
                    .flatMap(link -> Stream.<Id<?>>of(link.from(), link.to()));
            Stream.concat(linked, card.face().names().stream())
                    .filter(entry -> EntryTypes.SHOWN_ON_BOARDS.contains(entry.type()))
                    .filter(entry -> model.content().showing(entry).isEmpty())
                    .limit(MOST)
                    .forEach(found::add);
        }
        return found;
    }

    /** Puts them to the right of what is selected; their links show at once. */
    CompletableFuture<Void> place() {
        var missing = List.copyOf(missing());
        var right = Grasp.all(model).values().stream()
                .mapToDouble(box -> box.right())
                .max();
        var middle = Grasp.all(model).values().stream()
                .mapToDouble(box -> box.centre().y())
                .average();
        return missing.isEmpty() || right.isEmpty() || middle.isEmpty()
                ? model.settled()
                : new CardEdits(model)
                        .place(missing, new Point(right.getAsDouble() + CardEdits.WIDTH, middle.getAsDouble()));
    }
}
