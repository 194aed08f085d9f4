package app.rungs.findings.chain;

import app.rungs.findings.chain.Chain.Lane;
import app.rungs.insight.Paths;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Segment;
import app.rungs.model.Shapes;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All of a workspace's chains, as of one moment: every entry and link of them, numbered, with its strength. */
public final class ChainGraph {

    private final Snapshot snapshot;
    private final Proofs proofs;
    private final Nodes nodes;
    private final Anchors anchors;
    private final List<Entry> entries;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<@Nullable UUID> segmentOf;
    private final List<Step> steps;
    private final Paths paths;

    private ChainGraph(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        proofs = new Proofs(snapshot, today);
        nodes = new Nodes(snapshot);
        anchors = new Anchors(snapshot);
        entries = Stream.of(EntryType.values())
                .filter(type -> Stage.of(type).isPresent())
                .flatMap(type -> snapshot.all(Shapes.of(type).record()).stream())
                .<Entry>map(entry -> entry)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
        entries.forEach(entry -> numbers.put(entry.id().value(), numbers.size()));
        segmentOf = new ArrayList<>();
        entries.forEach(entry -> {
            var segment = Nodes.segment(entry);
            segmentOf.add(segment == null ? null : segment.value());
        });
        steps = Steps.of(snapshot, proofs);
        paths = new Paths(
                entries.stream()
                        .mapToInt(entry -> Stage.of(entry).orElseThrow().ordinal())
                        .toArray(),
                steps.stream()
                        .map(step -> new Paths.Link(
                                number(step.from()), number(step.to()), Math.min(100, step.confidence())))
                        .toList());
    }

    /** The chains of {@code snapshot}, evidence aged as of {@code today}. */
    public static ChainGraph of(Snapshot snapshot, LocalDate today) {
        return new ChainGraph(snapshot, today);
    }

    /** The same of what a workspace holds now. */
    public static ChainGraph read(Entries entries, LocalDate today) {
        return of(Snapshot.read(entries), today);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Proofs proofs() {
        return proofs;
    }

    /** Every link of the chain. */
    public List<Step> steps() {
        return steps;
    }

    /** What entries of the chain and others are called. */
    public Nodes nodes() {
        return nodes;
    }

    /** The chain of the entry of {@code id}. */
    public Chain chain(Id<?> id) {
        var standing = anchors.of(id);
        int[] starts = standing.stream().mapToInt(this::number).toArray();
        if (starts.length == 0) {
            return new Chain(id, List.of(), List.of(), List.of(), Map.of());
        }
        var lanes = lanes(starts);
        var closure = paths.closure(starts);
        var named = new LinkedHashMap<UUID, Node>();
        IntStream.range(0, entries.size())
                .filter(number -> closure.entries().get(number))
                .mapToObj(entries::get)
                .forEach(entry -> named.put(entry.id().value(), nodes.of(entry)));
        var within = IntStream.range(0, steps.size())
                .filter(number -> closure.links().get(number))
                .mapToObj(steps::get)
                .toList();
        return new Chain(id, standing, lanes, within, named);
    }

    /** The best path from the entry of {@code id} to the stage {@code end}, whatever the segment; empty for no entry of a chain. */
    public Optional<Route> best(Id<?> id, Stage end) {
        int[] starts = anchors.of(id).stream().mapToInt(this::number).toArray();
        if (starts.length == 0) {
            return Optional.empty();
        }
        var path = paths.best(starts, end.ordinal(), _ -> true);
        return Optional.of(
                end.ordinal() < stage(starts[0]).ordinal()
                        ? new Routes(this::entry, steps).joined(path, null)
                        : new Routes(this::entry, steps).joined(null, path));
    }

    /**
     * How well evidence leads from any entry of stage {@code from} to each entry as far as stage {@code to}: 0 to 100.
     *
     * @param segment only through goals and values of this segment; null for any
     */
    public Map<UUID, Double> carried(Stage from, Stage to, @Nullable Id<Segment> segment) {
        int[] starts =
                IntStream.of(all(from)).filter(number -> isOf(number, segment)).toArray();
        double[] reach = paths.reach(starts, to.ordinal(), number -> isOf(number, segment));
        var carried = new HashMap<UUID, Double>();
        for (int number = 0; number < reach.length; number++) {
            carried.put(entries.get(number).id().value(), reach[number]);
        }
        return carried;
    }

    /**
     * Entries of a stage whose title holds {@code words}, in any case, by title.
     *
     * @param segment only goals and values of this segment; null for any
     */
    public List<Node> candidates(Stage stage, @Nullable Id<Segment> segment, String words, int most) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, entries.size())
                .filter(number -> stage(number) == stage && isOf(number, segment))
                .mapToObj(number -> nodes.of(entries.get(number)))
                .filter(node -> (node.title() + " " + node.detail())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(Node::title, String.CASE_INSENSITIVE_ORDER))
                .limit(most)
                .toList();
    }

    private List<Lane> lanes(int[] starts) {
        var segments = snapshot.all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::name))
                .toList();
        if (segments.isEmpty()) {
            return List.of(new Lane(null, "", route(starts, null)));
        }
        var lanes = new ArrayList<Lane>();
        for (var segment : segments) {
            int[] own = IntStream.of(starts)
                    .filter(start -> isOf(start, segment.id()))
                    .toArray();
            if (own.length > 0) {
                lanes.add(new Lane(segment.id(), segment.name(), route(own, segment.id())));
            }
        }
        // Stable: equals stay in the order of the segments' names.
        lanes.sort(Comparator.comparing((Lane lane) -> !lane.route().isWhole())
                .thenComparing(lane -> -lane.route().confidence()));
        return lanes;
    }

    private Route route(int[] starts, @Nullable Id<Segment> segment) {
        int start = starts.length == 1 ? starts[0] : through(starts, segment);
        var down = paths.best(new int[] {start}, Stage.QUOTE.ordinal(), number -> isOf(number, segment));
        var up = paths.best(new int[] {start}, Stage.VALUE.ordinal(), number -> isOf(number, segment));
        return new Routes(this::entry, steps).joined(down, up);
    }

    /** The one of {@code starts} through which the best path leads. */
    private int through(int[] starts, @Nullable Id<Segment> segment) {
        var toQuote = paths.reach(all(Stage.QUOTE), Stage.VALUE.ordinal(), number -> isOf(number, segment));
        var toValue = paths.reach(all(Stage.VALUE), Stage.QUOTE.ordinal(), number -> isOf(number, segment));
        return IntStream.of(starts)
                .boxed()
                .max(Comparator.comparingDouble((Integer start) -> Math.min(toQuote[start], toValue[start]))
                        .thenComparingDouble(start -> toQuote[start] + toValue[start])
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                .orElseThrow();
    }

    private int[] all(Stage stage) {
        return IntStream.range(0, entries.size())
                .filter(number -> stage(number) == stage)
                .toArray();
    }

    private boolean isOf(int number, @Nullable Id<Segment> segment) {
        var own = segmentOf.get(number);
        return own == null || segment == null || own.equals(segment.value());
    }

    private Stage stage(int number) {
        return Stage.of(entries.get(number)).orElseThrow();
    }

    private Entry entry(int number) {
        return entries.get(number);
    }

    private int number(Id<?> id) {
        return Objects.requireNonNull(numbers.get(id.value()), id::toString);
    }
}
