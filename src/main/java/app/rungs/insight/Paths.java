package app.rungs.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The chains through a graph whose entries stand in layers, such as quote, job, department metric, strategic goal,
 * segment value. A path is as good as its weakest link and two entries are as well connected as their best path: the
 * maximum over paths of the minimum over links. An average would hide the break.
 *
 * <p>Entries and layers are numbered from 0, so that a graph of many thousands stays small. Paths can be asked for in
 * both directions.
 */
public final class Paths {

    /**
     * A link from an entry to one of the next layer, or of its own.
     *
     * @param confidence 0 to 100; 0 is a link without evidence, which carries nothing
     */
    public record Link(int from, int to, double confidence) {

        public Link {
            if (!(confidence >= 0 && confidence <= 100)) {
                throw new IllegalArgumentException("confidence must be 0 to 100, was " + confidence);
            }
        }
    }

    /**
     * The best way from an entry to a layer.
     *
     * @param start where it begins
     * @param links its links by number, in the order they are gone; where evidence ends it goes on, as far as it can,
     *     over links that have none
     * @param end where it ends
     * @param confidence the weakest link, 0 to 100; 100 where there is nothing to go, 0 where the way is broken
     * @param brokenAt the first layer that no link with evidence reaches; null where the way is whole
     */
    public record Path(
            int start,
            List<Integer> links,
            int end,
            double confidence,
            @Nullable Integer brokenAt) {}

    /** How an entry is reached: over how many links without evidence, how well otherwise, in how many links. */
    private record Reach(int entry, int breaks, double weakest, int length, int over) {

        /** The fewest breaks, then the strongest, then the shortest; of equals the first, so that the answer is always the same. */
        static final Comparator<Reach> BEST = Comparator.comparingInt(Reach::breaks)
                .thenComparing(Comparator.comparingDouble(Reach::weakest).reversed())
                .thenComparingInt(Reach::length)
                .thenComparingInt(Reach::entry);
    }

    private final int[] layerOf;
    private final List<Link> links;
    private final int[][] linksFrom;
    private final int[][] linksTo;

    /**
     * @param layerOf the layer of each entry
     * @throws IllegalArgumentException if a link leads elsewhere than to its own layer or the next
     */
    public Paths(int[] layerOf, List<Link> links) {
        this.layerOf = layerOf.clone();
        this.links = List.copyOf(links);
        for (var link : links) {
            int step = layerOf[link.to()] - layerOf[link.from()];
            if (step < 0 || step > 1) {
                throw new IllegalArgumentException(link + " skips a layer");
            }
        }
        linksFrom = byEnd(this.links.stream().mapToInt(Link::from).toArray());
        linksTo = byEnd(this.links.stream().mapToInt(Link::to).toArray());
    }

    /** The best path from one entry to another of a different layer. */
    public Path best(int from, int to) {
        return best(new int[] {from}, layerOf[to], _ -> true, entry -> entry == to);
    }

    /**
     * The best path from any of {@code starts} to whichever entry of {@code layer} is reached best.
     *
     * @param starts one or more entries of one layer
     * @param allowed the entries a path may go through and end at
     */
    public Path best(int[] starts, int layer, IntPredicate allowed) {
        return best(starts, layer, allowed, _ -> true);
    }

    private Path best(int[] starts, int layer, IntPredicate allowed, IntPredicate wanted) {
        int first = layerOf[starts[0]];
        var evident = new Search(first, layer, allowed, wanted, false);
        for (int start : starts) {
            evident.begin(new Reach(start, 0, 100, 0, -1));
        }
        evident.run();
        int reachedLayer = evident.furthest();
        if (reachedLayer == layer) {
            return evident.path(evident.bestOf(layer), null, null);
        }
        var onward = new Search(reachedLayer, layer, allowed, wanted, true);
        evident.reachedIn(reachedLayer)
                .forEach(reach -> onward.begin(new Reach(reach.entry(), 0, reach.weakest(), 0, -1)));
        onward.run();
        return onward.path(onward.bestOf(onward.furthest()), evident, reachedLayer + Integer.signum(layer - first));
    }

    /**
     * How well each entry is reached from the best of {@code starts}, going as far as {@code layer}: 0 to 100, 0 for what
     * no link with evidence leads to.
     */
    public double[] reach(int[] starts, int layer, IntPredicate allowed) {
        var reach = new double[layerOf.length];
        if (starts.length > 0) {
            var search = new Search(layerOf[starts[0]], layer, allowed, _ -> true, false);
            for (int start : starts) {
                search.begin(new Reach(start, 0, 100, 0, -1));
            }
            search.run();
            for (int entry = 0; entry < reach.length; entry++) {
                var found = search.reached[entry];
                reach[entry] = found == null ? 0 : found.weakest();
            }
        }
        return reach;
    }

    /** Every entry and link that lies on some way up or down from {@code starts}, with evidence or without. */
    public Closure closure(int[] starts) {
        var entries = new BitSet(layerOf.length);
        var gone = new BitSet(links.size());
        spread(starts, linksFrom, true, entries, gone);
        spread(starts, linksTo, false, entries, gone);
        return new Closure(entries, gone);
    }

    /** Which entries and which links, by number. */
    public record Closure(BitSet entries, BitSet links) {}

    private void spread(int[] starts, int[][] ways, boolean up, BitSet entries, BitSet gone) {
        var seen = new boolean[layerOf.length];
        var open = new ArrayList<Integer>();
        for (int start : starts) {
            seen[start] = true;
            open.add(start);
        }
        while (!open.isEmpty()) {
            int entry = open.removeLast();
            entries.set(entry);
            for (int number : ways[entry]) {
                gone.set(number);
                int next = up ? links.get(number).to() : links.get(number).from();
                if (!seen[next]) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
    }

    private int[][] byEnd(int[] ends) {
        var counts = new int[layerOf.length];
        for (int end : ends) {
            counts[end]++;
        }
        var by = new int[layerOf.length][];
        Arrays.setAll(by, entry -> new int[counts[entry]]);
        for (int number = ends.length - 1; number >= 0; number--) {
            by[ends[number]][--counts[ends[number]]] = number;
        }
        return by;
    }

    /** Goes from the best reached entry to the next, as far as one layer, over links with evidence or over all. */
    private final class Search {

        private final int first;
        private final int last;
        private final boolean up;
        private final IntPredicate allowed;
        private final IntPredicate wanted;
        private final boolean overBreaks;
        private final @Nullable Reach[] reached = new @Nullable Reach[layerOf.length];
        private final boolean[] settled = new boolean[layerOf.length];
        private final PriorityQueue<Reach> open = new PriorityQueue<>(Reach.BEST);

        Search(int first, int last, IntPredicate allowed, IntPredicate wanted, boolean overBreaks) {
            this.first = first;
            this.last = last;
            this.up = last >= first;
            this.allowed = allowed;
            this.wanted = wanted;
            this.overBreaks = overBreaks;
        }

        void begin(Reach reach) {
            var before = reached[reach.entry()];
            if (before == null || Reach.BEST.compare(reach, before) < 0) {
                reached[reach.entry()] = reach;
                open.add(reach);
            }
        }

        void run() {
            while (!open.isEmpty()) {
                var reach = open.remove();
                if (!settled[reach.entry()]) {
                    settled[reach.entry()] = true;
                    goOn(reach);
                }
            }
        }

        private void goOn(Reach reach) {
            for (int number : up ? linksFrom[reach.entry()] : linksTo[reach.entry()]) {
                var link = links.get(number);
                int next = up ? link.to() : link.from();
                boolean carries = link.confidence() > 0;
                if (!settled[next] && isOnTheWay(next) && allowed.test(next) && (carries || overBreaks)) {
                    begin(new Reach(
                            next,
                            reach.breaks() + (carries ? 0 : 1),
                            carries ? Math.min(reach.weakest(), link.confidence()) : reach.weakest(),
                            reach.length() + 1,
                            number));
                }
            }
        }

        private boolean isOnTheWay(int entry) {
            return up ? layerOf[entry] <= last : layerOf[entry] >= last;
        }

        /** What was reached of a layer; of the last one, what was wanted. */
        List<Reach> reachedIn(int layer) {
            var found = new ArrayList<Reach>();
            for (var reach : reached) {
                if (reach != null && layerOf[reach.entry()] == layer && (layer != last || wanted.test(reach.entry()))) {
                    found.add(reach);
                }
            }
            return found;
        }

        int furthest() {
            int step = up ? 1 : -1;
            return IntStream.iterate(last, layer -> layer != first, layer -> layer - step)
                    .filter(layer -> !reachedIn(layer).isEmpty())
                    .findFirst()
                    .orElse(first);
        }

        Reach bestOf(int layer) {
            return reachedIn(layer).stream().min(Reach.BEST).orElseThrow();
        }

        /** The way to {@code end}, after the way on which {@code earlier} came to where this search began. */
        Path path(Reach end, @Nullable Search earlier, @Nullable Integer brokenAt) {
            var way = new ArrayList<Integer>();
            int start = back(end.entry(), way);
            if (earlier != null) {
                start = earlier.back(start, way);
            }
            return new Path(start, List.copyOf(way), end.entry(), brokenAt == null ? end.weakest() : 0, brokenAt);
        }

        /** Puts the way to {@code entry} before {@code way} and returns where it begins. */
        private int back(int entry, List<Integer> way) {
            int at = entry;
            for (var reach = reached[at]; reach != null && reach.over() >= 0; reach = reached[at]) {
                way.addFirst(reach.over());
                var link = links.get(reach.over());
                at = up ? link.from() : link.to();
            }
            return at;
        }
    }
}
