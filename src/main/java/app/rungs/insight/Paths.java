package app.rungs.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chains through a graph whose entries stand in layers, such as quote, job, department metric, strategic goal,
 * segment value. A path is as good as its weakest link and two entries are as well connected as their best path: the
 * maximum over paths of the minimum over links. An average would hide the break.
 */
public final class Paths {

    /**
     * A link from an entry of one layer to an entry of the next.
     *
     * @param confidence 0 to 100; 0 is a link without evidence, which carries nothing
     */
    public record Link(String from, String to, double confidence) {

        public Link {
            if (!(confidence >= 0 && confidence <= 100)) {
                throw new IllegalArgumentException("confidence must be 0 to 100, was " + confidence);
            }
        }
    }

    /**
     * The best way between two entries.
     *
     * @param entries the way, from its start; as far as it goes where it is broken
     * @param confidence the weakest link, 0 to 100; 0 where the way is broken
     * @param brokenAt the first layer that no link with evidence reaches; null where the way is whole
     */
    public record Path(
            List<String> entries,
            double confidence,
            @Nullable String brokenAt) {}

    /** How well an entry is reached, and from which entry before it. */
    private record Reach(double confidence, @Nullable String before) {}

    private final List<String> layers;
    private final Map<String, String> layerOf;
    private final Map<String, List<Link>> linksFrom = new HashMap<>();

    /**
     * @param layers the names of the layers in order, at least two
     * @param layerOf the layer of each entry
     * @throws IllegalArgumentException if a link does not lead from a layer to the next one
     */
    public Paths(List<String> layers, Map<String, String> layerOf, Collection<Link> links) {
        this.layers = List.copyOf(layers);
        this.layerOf = Map.copyOf(layerOf);
        for (var link : links) {
            if (indexOf(link.to()) != indexOf(link.from()) + 1) {
                throw new IllegalArgumentException(link + " skips a layer");
            }
            linksFrom.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
        }
    }

    /** The best path from one entry to another of a later layer. */
    public Path best(String from, String to) {
        return best(from, indexOf(to), to);
    }

    /** The best path from an entry to whichever entry of {@code layer} is reached best. */
    public Path bestToLayer(String from, String layer) {
        return best(from, layers.indexOf(layer), null);
    }

    private Path best(String from, int lastLayer, @Nullable String to) {
        int first = indexOf(from);
        if (lastLayer < first) {
            throw new IllegalArgumentException("nothing leads up from " + from);
        }
        Map<String, Reach> reached = new HashMap<>();
        Map<String, Reach> front = Map.of(from, new Reach(100, null));
        for (int layer = first; layer < lastLayer; layer++) {
            reached.putAll(front);
            var next = nextLayer(front);
            if (next.isEmpty()) {
                return broken(reached, strongest(front), layer + 1);
            }
            front = next;
        }
        reached.putAll(front);
        if (to != null && !front.containsKey(to)) {
            return broken(reached, from, lastLayer);
        }
        String end = to == null ? strongest(front) : to;
        return new Path(wayTo(end, reached), confidence(front, end), null);
    }

    private Map<String, Reach> nextLayer(Map<String, Reach> front) {
        Map<String, Reach> next = new LinkedHashMap<>();
        front.forEach((entry, reach) -> {
            for (var link : linksFrom.getOrDefault(entry, List.of())) {
                double weakest = Math.min(reach.confidence(), link.confidence());
                if (weakest > 0 && weakest > confidence(next, link.to())) {
                    next.put(link.to(), new Reach(weakest, entry));
                }
            }
        });
        return next;
    }

    private Path broken(Map<String, Reach> reached, String end, int layer) {
        return new Path(wayTo(end, reached), 0, layers.get(layer));
    }

    private static List<String> wayTo(String end, Map<String, Reach> reached) {
        List<String> way = new ArrayList<>();
        @Nullable String entry = end;
        while (entry != null) {
            way.addFirst(entry);
            var reach = reached.get(entry);
            entry = reach == null ? null : reach.before();
        }
        return List.copyOf(way);
    }

    /** The best reached entry; of equals the first by name, so that the answer is always the same. */
    private static String strongest(Map<String, Reach> front) {
        return front.keySet().stream()
                .min(Comparator.<String>comparingDouble(entry -> -confidence(front, entry))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static double confidence(Map<String, Reach> front, String entry) {
        var reach = front.get(entry);
        return reach == null ? 0 : reach.confidence();
    }

    private int indexOf(String entry) {
        int index = layers.indexOf(layerOf.getOrDefault(entry, ""));
        if (index < 0) {
            throw new IllegalArgumentException(entry + " has no layer");
        }
        return index;
    }
}
