package app.rungs.findings;

import app.rungs.insight.MarketValue;
import app.rungs.insight.MarketValue.Input;
import app.rungs.model.Estimate;
import app.rungs.model.Fact;
import app.rungs.model.Id;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.model.ValueFactor;
import app.rungs.storage.Entries;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an obstacle is worth in one segment, from its estimates and what is cited for them. Where nobody estimated the
 * accounts the segment's size counts them.
 *
 * @param rows the factors in their order, those without figures too
 */
public record ObstacleValue(Obstacle obstacle, Segment segment, List<Row> rows) {

    /**
     * One factor.
     *
     * @param estimate who says so; null where the segment's size is taken, or nobody does
     * @param input the figures; null where there are none yet
     * @param citation the words of what is cited for it; empty where it is assumed
     */
    public record Row(
            ValueFactor factor,
            @Nullable Estimate estimate,
            @Nullable Input input,
            String citation) {

        /** Whether figures stand there that nothing is cited for. */
        public boolean isAssumed() {
            return input != null && input.assumed();
        }

        /** Whether the figures are the segment's own size. */
        public boolean isOfSegment() {
            return input != null && estimate == null;
        }
    }

    /** What {@code obstacle} is worth in {@code segment}. */
    public static ObstacleValue of(Entries entries, Obstacle obstacle, Segment segment) {
        var estimates = new EnumMap<ValueFactor, Estimate>(ValueFactor.class);
        entries.naming(Estimate.class, obstacle.id()).stream()
                .filter(estimate -> estimate.segment().equals(segment.id()))
                .sorted(Comparator.comparing(estimate -> estimate.id().value()))
                .forEach(estimate -> estimates.putIfAbsent(estimate.factor(), estimate));
        var rows = Arrays.stream(ValueFactor.values())
                .map(factor -> row(entries, factor, estimates, segment))
                .toList();
        return new ObstacleValue(obstacle, segment, rows);
    }

    /** The same in each segment for which something was estimated, by name. */
    public static List<ObstacleValue> estimated(Entries entries, Obstacle obstacle) {
        return entries.naming(Estimate.class, obstacle.id()).stream()
                .map(Estimate::segment)
                .distinct()
                .map(entries::get)
                .sorted(Comparator.comparing(Segment::name))
                .map(segment -> of(entries, obstacle, segment))
                .toList();
    }

    /** The unit of the value: that of the annual cost, such as $ a year; empty where nobody gave one. */
    public String unit() {
        var cost = rows.get(ValueFactor.ANNUAL_COST.ordinal()).estimate();
        return cost == null ? "" : Objects.requireNonNullElse(cost.unit(), "");
    }

    /** What its removal is worth to the customers; empty while one of its factors has no figures. */
    public Optional<MarketValue> customers() {
        return product(factor -> !factor.isOurs());
    }

    /** What of that could be ours; empty while a factor has no figures. */
    public Optional<MarketValue> ours() {
        return product(_ -> true);
    }

    /** The factors without figures that the customers' value needs, or ours. */
    public List<ValueFactor> missing(boolean ours) {
        return rows.stream()
                .filter(row -> row.input() == null && row.factor().isOurs() == ours)
                .map(Row::factor)
                .toList();
    }

    private Optional<MarketValue> product(Predicate<ValueFactor> wanted) {
        var inputs = rows.stream()
                .filter(row -> wanted.test(row.factor()))
                .map(Row::input)
                .toList();
        return inputs.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(MarketValue.of(
                        inputs.stream().map(Objects::requireNonNull).toList()));
    }

    private static Row row(Entries entries, ValueFactor factor, Map<ValueFactor, Estimate> estimates, Segment segment) {
        var estimate = estimates.get(factor);
        if (estimate != null) {
            var citation = cited(entries, estimate.id()).orElse("");
            return new Row(
                    factor,
                    estimate,
                    new Input(factor, estimate.low(), estimate.base(), estimate.high(), citation.isEmpty()),
                    citation);
        }
        var size = segment.size();
        if (factor == ValueFactor.ACCOUNTS && size != null) {
            var citation = counted(entries, segment, size).orElse("");
            return new Row(factor, null, Input.exactly(factor, size, citation.isEmpty()), citation);
        }
        return new Row(factor, null, null, "");
    }

    private static Optional<String> cited(Entries entries, Id<Estimate> estimate) {
        return new EvidenceOf(entries)
                .claim(estimate).stream()
                        .filter(evidence -> evidence.supports() && evidence.citable())
                        .map(Evidence::words)
                        .findFirst();
    }

    /** What is cited for a segment's size: a fact of the segment with this very number. */
    private static Optional<String> counted(Entries entries, Segment segment, int size) {
        return new EvidenceOf(entries)
                .claim(segment.id()).stream()
                        .filter(evidence -> evidence.supports()
                                && entries.any(evidence.piece())
                                        .filter(piece -> piece instanceof Fact fact
                                                && fact.value() != null
                                                && fact.value() == size)
                                        .isPresent())
                        .map(Evidence::words)
                        .findFirst();
    }
}
