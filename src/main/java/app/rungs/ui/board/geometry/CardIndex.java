package app.rungs.ui.board.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Finds what lies in a part of a board without looking at the rest: a grid of squares, each of which knows what touches
 * it. What covers many squares is kept apart and looked at each time.
 *
 * @param <K> what is found
 */
public final class CardIndex<K> {

    /** The side of a square, in board units: about two cards. */
    private static final double SQUARE = 512;
    /** What covers more squares than this is kept apart. */
    private static final long MANY = 64;

    private final Map<K, Box> boxes = new HashMap<>();
    private final Map<Long, List<K>> squares = new HashMap<>();
    private final Set<K> large = new HashSet<>();

    /** Puts {@code key} where it now lies. */
    public void put(K key, Box box) {
        var before = boxes.put(key, box);
        if (before != null) {
            leave(key, before);
        }
        var span = Span.of(box);
        if (span.count() > MANY) {
            large.add(key);
        } else {
            span.each(square ->
                    squares.computeIfAbsent(square, _ -> new ArrayList<>(8)).add(key));
        }
    }

    public void remove(K key) {
        var box = boxes.remove(key);
        if (box != null) {
            leave(key, box);
        }
    }

    private void leave(K key, Box box) {
        if (large.remove(key)) {
            return;
        }
        Span.of(box)
                .each(square -> squares.computeIfPresent(square, (_, held) -> {
                    held.remove(key);
                    return held.isEmpty() ? null : held;
                }));
    }

    public void clear() {
        boxes.clear();
        squares.clear();
        large.clear();
    }

    /** What touches {@code area}, each once, in no particular order. */
    public List<K> in(Box area) {
        var span = Span.of(area);
        var found = new ArrayList<K>();
        if (span.count() > squares.size()) {
            boxes.forEach((key, box) -> {
                if (box.touches(area)) {
                    found.add(key);
                }
            });
            return found;
        }
        large.forEach(key -> add(key, area, found));
        span.each(square -> {
            for (var key : squares.getOrDefault(square, List.of())) {
                // Found once: in the first square that it and the area share.
                var box = boxes.get(key);
                if (box != null && box.touches(area) && Span.of(box).firstShared(span) == square) {
                    found.add(key);
                }
            }
        });
        return found;
    }

    /** Whether nothing touches {@code area}. */
    public boolean isFree(Box area) {
        var span = Span.of(area);
        if (span.count() > squares.size()) {
            return boxes.values().stream().noneMatch(area::touches);
        }
        if (large.stream().map(boxes::get).anyMatch(box -> box != null && box.touches(area))) {
            return false;
        }
        for (int row = span.top; row <= span.bottom; row++) {
            for (int column = span.left; column <= span.right; column++) {
                for (var key : squares.getOrDefault(Span.key(column, row), List.of())) {
                    var box = boxes.get(key);
                    if (box != null && box.touches(area)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The smallest box around everything; empty where there is nothing. */
    public Optional<Box> bounds() {
        return Box.around(boxes.values());
    }

    private void add(K key, Box area, List<K> found) {
        var box = boxes.get(key);
        if (box != null && box.touches(area)) {
            found.add(key);
        }
    }

    /** The squares a box touches. */
    private record Span(int left, int top, int right, int bottom) {

        static Span of(Box box) {
            return new Span(square(box.x()), square(box.y()), square(box.right()), square(box.bottom()));
        }

        long count() {
            return (right - left + 1L) * (bottom - top + 1L);
        }

        void each(LongConsumer visit) {
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    visit.accept(key(column, row));
                }
            }
        }

        long firstShared(Span other) {
            return key(Math.max(left, other.left), Math.max(top, other.top));
        }

        private static int square(double value) {
            return (int) Math.floor(value / SQUARE);
        }

        /** Spread over all bits: a map that folds both halves into one would put whole diagonals in one place. */
        private static long key(int column, int row) {
            return ((long) column << 32 | row & 0xffff_ffffL) * 0x9E37_79B9_7F4A_7C15L;
        }
    }
}
