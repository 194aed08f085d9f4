package app.rungs.ui.board.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lays boxes out in columns so that connectors run from left to right, after Sugiyama, Tagawa and Toda (1981): circles are
 * cut, each box goes one column right of what leads to it, and columns are sorted by the middle of their neighbours until
 * few lines cross. Boxes without a connector go below, in a grid.
 */
public final class LayeredTidy {

    /** The gap between columns: room for a curve and its words. */
    private static final double COLUMN_GAP = 160;

    private static final int SWEEPS = 8;

    private final List<Box> boxes;
    private final List<List<Integer>> after;
    private final List<List<Integer>> before;
    private final int[] column;

    private LayeredTidy(List<Box> boxes, List<int[]> edges) {
        this.boxes = boxes;
        after = lists(boxes.size());
        before = lists(boxes.size());
        column = new int[boxes.size()];
        for (var edge : uncircled(boxes.size(), edges)) {
            after.get(edge[0]).add(edge[1]);
            before.get(edge[1]).add(edge[0]);
        }
    }

    /**
     * Where the boxes lie afterwards.
     *
     * @param edges pairs of keys, from and to; those that name others are left out
     */
    public static <K> Map<K, Box> of(Map<K, Box> boxes, List<Map.Entry<K, K>> edges) {
        var all = Box.around(boxes.values()).orElse(null);
        if (all == null) {
            return Map.of();
        }
        var keys = List.copyOf(boxes.keySet());
        var place = new LinkedHashMap<K, Integer>();
        keys.forEach(key -> place.put(key, place.size()));
        var joined = new ArrayList<int[]>();
        for (var edge : edges) {
            var from = place.get(edge.getKey());
            var to = place.get(edge.getValue());
            if (from != null && to != null && !from.equals(to)) {
                joined.add(new int[] {from, to});
            }
        }
        var laid = new LayeredTidy(List.copyOf(boxes.values()), joined).laid(Snap.of(all.x()), Snap.of(all.y()));
        var result = new LinkedHashMap<K, Box>();
        for (int i = 0; i < laid.size(); i++) {
            result.put(keys.get(i), laid.get(i));
        }
        return result;
    }

    private List<Box> laid(double x, double y) {
        var free = IntStream.range(0, boxes.size())
                .filter(i -> after.get(i).isEmpty() && before.get(i).isEmpty())
                .boxed()
                .toList();
        var placed = new ArrayList<>(boxes);
        double bottom = y;
        if (free.size() < boxes.size()) {
            rank();
            bottom = place(sorted(), x, y, placed) + Arrangement.GAP;
        }
        var rest = new LinkedHashMap<Integer, Box>();
        free.forEach(i -> rest.put(i, boxes.get(i)));
        var grid = Arrangement.grid(rest);
        var corner = Box.around(grid.values()).orElse(null);
        if (corner != null) {
            double down = bottom - corner.y();
            double right = x - corner.x();
            grid.forEach((i, box) -> placed.set(i, box.moved(right, down)));
        }
        return placed;
    }

    /** One column right of the last of what leads to it. */
    private void rank() {
        var waiting = before.stream().mapToInt(List::size).toArray();
        var ready = new ArrayDeque<Integer>();
        IntStream.range(0, waiting.length).filter(i -> waiting[i] == 0).forEach(ready::add);
        while (!ready.isEmpty()) {
            int box = ready.remove();
            for (int next : after.get(box)) {
                column[next] = Math.max(column[next], column[box] + 1);
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        // What leads on but is led to by nothing stands right before the first it leads to.
        for (int i = 0; i < column.length; i++) {
            if (before.get(i).isEmpty() && !after.get(i).isEmpty()) {
                column[i] =
                        after.get(i).stream().mapToInt(it -> column[it]).min().orElse(1) - 1;
            }
        }
    }

    private List<List<Integer>> sorted() {
        int count = Arrays.stream(column).max().orElse(0) + 1;
        var columns = lists(count);
        for (int i = 0; i < column.length; i++) {
            if (!after.get(i).isEmpty() || !before.get(i).isEmpty()) {
                columns.get(column[i]).add(i);
            }
        }
        var rank = new double[column.length];
        columns.forEach(it -> {
            it.sort(Comparator.comparingDouble(i -> boxes.get(i).y()));
            number(it, rank);
        });
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            var ordered = sweep % 2 == 0 ? columns : columns.reversed();
            var sides = sweep % 2 == 0 ? before : after;
            for (var one : ordered) {
                var middle = new double[column.length];
                one.forEach(i -> middle[i] = sides.get(i).stream()
                        .mapToDouble(it -> rank[it])
                        .average()
                        .orElse(rank[i]));
                one.sort(Comparator.comparingDouble(i -> middle[i]));
                number(one, rank);
            }
        }
        return columns;
    }

    private static void number(List<Integer> column, double[] rank) {
        for (int i = 0; i < column.size(); i++) {
            rank[column.get(i)] = (i + 0.5) / column.size();
        }
    }

    /** Column beside column, each in the middle of the tallest; the lowest edge of all. */
    private double place(List<List<Integer>> columns, double x, double y, List<Box> placed) {
        double tallest = columns.stream().mapToDouble(this::height).max().orElse(0);
        double left = x;
        for (var one : columns) {
            double top = y + Snap.of((tallest - height(one)) / 2);
            double wide = 0;
            for (int i : one) {
                var box = boxes.get(i);
                placed.set(i, new Box(left, top, box.width(), box.height()));
                top += box.height() + Arrangement.GAP;
                wide = Math.max(wide, box.width());
            }
            left += one.isEmpty() ? 0 : wide + COLUMN_GAP;
        }
        return y + tallest;
    }

    private double height(List<Integer> column) {
        return column.stream()
                        .mapToDouble(i -> boxes.get(i).height() + Arrangement.GAP)
                        .sum()
                - Arrangement.GAP;
    }

    /** The edges without those that lead back to where one came from, which are turned round. */
    private static List<int[]> uncircled(int size, List<int[]> edges) {
        var out = lists(size);
        for (int i = 0; i < edges.size(); i++) {
            out.get(edges.get(i)[0]).add(i);
        }
        var kept = new ArrayList<int[]>();
        var state = new byte[size];
        var next = new int[size];
        for (int start = 0; start < size; start++) {
            var path = new ArrayDeque<Integer>();
            if (state[start] == 0) {
                path.push(start);
                state[start] = 1;
            }
            while (!path.isEmpty()) {
                int box = path.element();
                if (next[box] == out.get(box).size()) {
                    state[box] = 2;
                    path.pop();
                    continue;
                }
                var edge = edges.get(out.get(box).get(next[box]++));
                if (state[edge[1]] == 1) {
                    kept.add(new int[] {edge[1], edge[0]});
                } else {
                    kept.add(edge);
                    if (state[edge[1]] == 0) {
                        state[edge[1]] = 1;
                        path.push(edge[1]);
                    }
                }
            }
        }
        return kept;
    }

    private static List<List<Integer>> lists(int count) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
