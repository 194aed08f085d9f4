package app.rungs.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An order of rows: by one thing, then by the next. What a row is sorted by is found out once a row and not once a
 * comparison: words compare as a dictionary would, which takes long.
 *
 * @param keys none leaves the rows in the order they come in
 */
record FoundOrder<R>(List<Key<R>> keys) {

    /** @param of what a row is sorted by; values of one type */
    record Key<R>(Function<R, Comparable<?>> of, boolean isDescending) {}

    private record Keyed<R>(R row, List<Comparable<?>> keys) {}

    List<R> sorted(Stream<R> rows) {
        if (keys.isEmpty()) {
            return rows.toList();
        }
        var keyed = new ArrayList<Keyed<R>>();
        rows.forEach(row -> keyed.add(new Keyed<>(
                row,
                keys.stream().<Comparable<?>>map(key -> key.of().apply(row)).toList())));
        keyed.sort(this::compare);
        return keyed.stream().map(Keyed::row).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the keys of one place are of one type
    private int compare(Keyed<R> one, Keyed<R> other) {
        for (int i = 0; i < keys.size(); i++) {
            int order = ((Comparable) one.keys().get(i)).compareTo(other.keys().get(i));
            if (order != 0) {
                return keys.get(i).isDescending() ? -order : order;
            }
        }
        return 0;
    }
}
