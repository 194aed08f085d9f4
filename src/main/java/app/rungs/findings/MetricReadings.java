package app.rungs.findings;

import app.rungs.insight.Comparability;
import app.rungs.insight.Quartiles;
import app.rungs.model.Metric;
import app.rungs.model.Problem;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The values of one metric, by segment, by how they were measured and by period: only values of the same definition and
 * period may stand side by side.
 */
public final class MetricReadings {

    private final Metric metric;
    private final Observations observations;
    private final Membership membership;
    private final Map<Way, Map<UUID, List<Double>>> values = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private long outside;

    public MetricReadings(Entries entries, Metric metric) {
        this(metric, Observations.of(entries, metric), new Membership(entries));
    }

    MetricReadings(Metric metric, Observations observations, Membership membership) {
        this.metric = metric;
        this.observations = observations;
        this.membership = membership;
        observations.all().forEach(this::sort);
    }

    private record Way(String definition, String period) {}

    /**
     * The values of one segment under one definition and in one period.
     *
     * @param period such as 2018 or 2018-06; empty where nobody noted it
     */
    public record Group(Segment segment, String definition, String period, Quartiles quartiles) {}

    public Metric metric() {
        return metric;
    }

    /** Every value, and where there could be one. */
    public Observations observations() {
        return observations;
    }

    public int count() {
        return observations.all().size();
    }

    /** How the values were measured: each way there is, the most used first; empty text where none is given. */
    public List<String> definitions() {
        return uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The periods there are values of under {@code definition}, the latest first; what has none comes last. */
    public List<String> periods(String definition) {
        return values.keySet().stream()
                .filter(way -> way.definition().equals(definition))
                .map(Way::period)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Every segment that has values: definition by definition, the latest period first, the segments by name. */
    public List<Group> bySegment() {
        var groups = new ArrayList<Group>();
        for (var definition : definitions()) {
            for (var period : periods(definition)) {
                groups.addAll(of(definition, period));
            }
        }
        return groups;
    }

    /** The segments that may be compared under {@code definition} in {@code period}, by name. */
    public List<Group> of(String definition, String period) {
        return membership.segments().stream()
                .sorted(Comparator.comparing(Segment::name))
                .flatMap(segment -> of(segment, definition, period).stream())
                .toList();
    }

    /** What there is in {@code segment} under {@code definition}, in the latest period anybody has; empty for nothing. */
    public Optional<Group> of(Segment segment, String definition) {
        return periods(definition).stream().findFirst().flatMap(period -> of(segment, definition, period));
    }

    /** What there is in {@code segment} under {@code definition} in {@code period}; empty for nothing. */
    public Optional<Group> of(Segment segment, String definition, String period) {
        var of = values.getOrDefault(new Way(definition, period), Map.of())
                .getOrDefault(segment.id().value(), List.of());
        return Quartiles.of(of).map(quartiles -> new Group(segment, definition, period, quartiles));
    }

    /**
     * Why {@code segment}, which has values, cannot stand beside those of {@code definition} and {@code period}; empty
     * where it can, or has none.
     */
    public Optional<Problem> refusal(Segment segment, String definition, String period) {
        if (of(segment, definition, period).isPresent()) {
            return Optional.empty();
        }
        return values.entrySet().stream()
                .filter(way -> way.getValue().containsKey(segment.id().value()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((Way way) -> !way.definition().equals(definition))
                        .thenComparing(Way::period, Comparator.reverseOrder()))
                .flatMap(nearest -> Comparability.problem(
                        List.of(meaning(definition, period), meaning(nearest.definition(), nearest.period()))));
    }

    /** The same for each segment that has values but none to compare, by name. */
    public Map<Segment, Problem> refusals(String definition, String period) {
        var refusals = new LinkedHashMap<Segment, Problem>();
        membership.segments().stream()
                .sorted(Comparator.comparing(Segment::name))
                .forEach(segment -> refusal(segment, definition, period).ifPresent(it -> refusals.put(segment, it)));
        return refusals;
    }

    /** How many values belong to no segment. */
    public long outsideSegments() {
        return outside;
    }

    Membership membership() {
        return membership;
    }

    private Comparability.Definition meaning(String definition, String period) {
        return WaysOfMeasuring.definition(Objects.requireNonNullElse(metric.unit(), ""), period, definition);
    }

    private void sort(Observation observation) {
        var way =
                new Way(observation.definition(), Period.of(observation.place().date()));
        uses.merge(way.definition(), 1, Integer::sum);
        var of = values.computeIfAbsent(way, key -> new HashMap<>());
        var segments = segments(observation).toList();
        segments.forEach(
                segment -> of.computeIfAbsent(segment, key -> new ArrayList<>()).add(observation.value()));
        outside += segments.isEmpty() ? 1 : 0;
    }

    /** The segments a value counts in. */
    Stream<UUID> segments(Observation observation) {
        var organisation = observation.place().organisation();
        Collection<UUID> of = organisation == null ? List.of() : membership.segmentsOf(organisation);
        var itself = observation.place().segment();
        return itself == null || of.contains(itself.value())
                ? of.stream()
                : Stream.concat(of.stream(), Stream.of(itself.value()));
    }
}
