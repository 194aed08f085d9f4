package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Box;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a board is moved together: what is selected, and what the selected frames carry. Locked things stay. */
final class Grasp {

    private final Map<Id<?>, Box> boxes = new LinkedHashMap<>();
    private final Set<Id<?>> led = new LinkedHashSet<>();

    /** Where everything lies that is selected, locked or not. */
    static Map<Id<?>, Box> all(BoardViewModel model) {
        var boxes = new LinkedHashMap<Id<?>, Box>();
        for (var id : model.selection().frames()) {
            var frame = model.content().frames().frame(id);
            if (frame != null) {
                boxes.put(id, model.box(frame));
            }
        }
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card != null) {
                boxes.put(id, model.box(card));
            }
        }
        return boxes;
    }

    /** Takes hold of what is selected on a board. */
    static Grasp of(BoardViewModel model) {
        var grasp = new Grasp();
        for (var id : model.selection().frames()) {
            var frame = model.content().frames().frame(id);
            if (frame != null && !frame.locked()) {
                grasp.led.add(id);
                grasp.take(model, frame);
            }
        }
        for (var id : model.selection().cards()) {
            var card = model.content().card(id);
            if (card != null && !card.card().locked() && grasp.boxes.putIfAbsent(id, card.box()) == null) {
                grasp.led.add(id);
            }
        }
        return grasp;
    }

    private void take(BoardViewModel model, Frame frame) {
        for (var inner : model.content().frames().within(frame.id())) {
            boxes.put(inner.id(), inner.isGroup() ? model.box(inner) : plain(inner));
        }
        for (var id : model.content().frames().cards(frame.id())) {
            var card = model.content().card(id);
            if (card != null) {
                boxes.put(id, card.box());
            }
        }
    }

    private static Box plain(Frame frame) {
        return new Box(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /** Where everything lies that is moved. */
    Map<Id<?>, Box> boxes() {
        return boxes;
    }

    /** What was taken hold of itself, and is not merely carried along. */
    Map<Id<?>, Box> led() {
        return boxes.entrySet().stream()
                .filter(it -> led.contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** All of it, moved by a distance. */
    Map<Id<?>, Box> moved(double dx, double dy) {
        var moved = new LinkedHashMap<Id<?>, Box>();
        boxes.forEach((id, box) -> moved.put(id, box.moved(dx, dy)));
        return moved;
    }

    /** All of it, where what was taken hold of itself goes to {@code target} and takes along what it carries. */
    Map<Id<?>, Box> placed(BoardViewModel model, Map<Id<?>, Box> target) {
        var placed = new LinkedHashMap<Id<?>, Box>();
        target.forEach((id, box) -> {
            var before = boxes.get(id);
            if (before == null) {
                return;
            }
            placed.put(id, box);
            if (id.type() == EntryType.FRAME) {
                double dx = box.x() - before.x();
                double dy = box.y() - before.y();
                carried(model, frame(id)).forEach(it -> {
                    var carried = boxes.get(it);
                    if (carried != null) {
                        placed.putIfAbsent(it, carried.moved(dx, dy));
                    }
                });
            }
        });
        return placed;
    }

    private static Set<Id<?>> carried(BoardViewModel model, Id<Frame> frame) {
        Set<Id<?>> carried = new LinkedHashSet<>();
        model.content().frames().within(frame).forEach(it -> carried.add(it.id()));
        carried.addAll(model.content().frames().cards(frame));
        carried.remove(frame);
        return carried;
    }

    static Id<Card> card(Id<?> id) {
        return new Id<>(EntryType.CARD, id.value());
    }

    static Id<Frame> frame(Id<?> id) {
        return new Id<>(EntryType.FRAME, id.value());
    }
}
