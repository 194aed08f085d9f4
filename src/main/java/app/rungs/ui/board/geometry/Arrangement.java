package app.rungs.ui.board.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/** Lays boxes out anew: with even gaps, in rows and columns, or all at once to another size. */
public final class Arrangement {

    /** The gap between cards that were tidied, in board units. */
    public static final double GAP = 24;

    private Arrangement() {}

    /** Even gaps from left to right: the outermost two stay. */
    public static <K> Map<K, Box> evenAcross(Map<K, Box> boxes) {
        return even(boxes, Box::x, Box::width, (box, x) -> new Box(x, box.y(), box.width(), box.height()));
    }

    /** Even gaps from top to bottom: the outermost two stay. */
    public static <K> Map<K, Box> evenDown(Map<K, Box> boxes) {
        return even(boxes, Box::y, Box::height, (box, y) -> new Box(box.x(), y, box.width(), box.height()));
    }

    /** Rows and columns, about as wide as a screen, from the corner where they lay; in reading order. */
    public static <K> Map<K, Box> grid(Map<K, Box> boxes) {
        var all = Box.around(boxes.values()).orElse(null);
        if (all == null) {
            return Map.of();
        }
        double wide = boxes.values().stream().mapToDouble(Box::width).max().orElse(0) + GAP;
        double high = boxes.values().stream().mapToDouble(Box::height).average().orElse(0) + GAP;
        int columns = (int) Math.clamp(Math.round(Math.sqrt(boxes.size() * 1.6 * high / wide)), 1, boxes.size());
        var placed = new LinkedHashMap<K, Box>();
        double y = Snap.of(all.y());
        double row = 0;
        int column = 0;
        for (var key : reading(boxes)) {
            if (column == columns) {
                column = 0;
                y += row + GAP;
                row = 0;
            }
            var box = boxes.get(key);
            if (box != null) {
                placed.put(key, new Box(Snap.of(all.x()) + column * wide, y, box.width(), box.height()));
                row = Math.max(row, box.height());
                column++;
            }
        }
        return placed;
    }

    /** Boxes as they lie after what is around all of them became {@code after}; none gets smaller than a card may be. */
    public static <K> Map<K, Box> scaled(Map<K, Box> boxes, Box before, Box after) {
        double sx = before.width() == 0 ? 1 : after.width() / before.width();
        double sy = before.height() == 0 ? 1 : after.height() / before.height();
        return each(
                boxes,
                box -> new Box(
                        after.x() + (box.x() - before.x()) * sx,
                        after.y() + (box.y() - before.y()) * sy,
                        Math.max(Handle.LEAST_WIDTH, box.width() * sx),
                        Math.max(Handle.LEAST_HEIGHT, box.height() * sy)));
    }

    /** In the order they are read: row by row, where a row is what begins within half a card of its first. */
    static <K> List<K> reading(Map<K, Box> boxes) {
        var byTop = new ArrayList<>(boxes.entrySet());
        byTop.sort(Comparator.comparingDouble(it -> it.getValue().y()));
        var order = new ArrayList<K>();
        for (int i = 0; i < byTop.size(); ) {
            var first = byTop.get(i).getValue();
            var row = new ArrayList<Map.Entry<K, Box>>();
            while (i < byTop.size() && byTop.get(i).getValue().y() < first.y() + Math.max(1, first.height() / 2)) {
                row.add(byTop.get(i++));
            }
            row.sort(Comparator.comparingDouble(it -> it.getValue().x()));
            row.forEach(it -> order.add(it.getKey()));
        }
        return order;
    }

    static <K> Map<K, Box> each(Map<K, Box> boxes, UnaryOperator<Box> move) {
        var moved = new LinkedHashMap<K, Box>();
        boxes.forEach((key, box) -> moved.put(key, move.apply(box)));
        return moved;
    }

    private static <K> Map<K, Box> even(
            Map<K, Box> boxes,
            ToDoubleFunction<Box> start,
            ToDoubleFunction<Box> length,
            BiFunction<Box, Double, Box> placing) {
        var order = new ArrayList<>(boxes.entrySet());
        order.sort(Comparator.comparingDouble(it -> start.applyAsDouble(it.getValue())));
        if (order.size() < 3) {
            return boxes;
        }
        var last = order.getLast().getValue();
        double from = start.applyAsDouble(order.getFirst().getValue());
        double span = start.applyAsDouble(last) + length.applyAsDouble(last) - from;
        double filled = order.stream()
                .mapToDouble(it -> length.applyAsDouble(it.getValue()))
                .sum();
        double gap = (span - filled) / (order.size() - 1);
        var moved = new LinkedHashMap<>(boxes);
        double at = from;
        for (var one : order) {
            moved.put(one.getKey(), placing.apply(one.getValue(), at));
            at += length.applyAsDouble(one.getValue()) + gap;
        }
        return moved;
    }
}
