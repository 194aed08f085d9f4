package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Comparison;
import app.rungs.brief.paper.Chart.Spread;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Words;
import app.rungs.findings.MetricReadings;
import app.rungs.findings.MetricReadings.Group;
import app.rungs.findings.MetricSeries;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The metrics a brief shows side by side: only readings that were measured in the same way stand beside each other. */
final class ComposedReadings {

    private static final int METRICS = 2;

    /** So many metrics, and the latest of so many periods: a line each, not a chart. */
    private static final int MOVED = 3;

    private static final int POINTS = 5;

    private final Entries entries;
    private final Claims claims;

    ComposedReadings(Entries entries, Claims claims) {
        this.entries = entries;
        this.claims = claims;
    }

    /** The metrics that both segments have readings of, the most read first, at most two; else one of this segment's. */
    List<Comparison> of(Segment segment, @Nullable Segment other) {
        var all = entries.all(Metric.class).stream()
                .sorted(Comparator.comparing(Metric::name))
                .map(metric -> new MetricReadings(entries, metric))
                .flatMap(readings -> comparison(readings, segment, other).stream())
                .sorted(Comparator.comparing(ComposedReadings::compared)
                        .thenComparing(ComposedReadings::readings)
                        .reversed())
                .limit(METRICS)
                .toList();
        return all.stream().filter(it -> compared(it) || it == all.getFirst()).toList();
    }

    /** How the segment's metrics went where they were measured in one way several times, a line each; most points first. */
    List<Claim> moved(Segment segment) {
        return entries.all(Metric.class).stream()
                .sorted(Comparator.comparing(Metric::name))
                .map(metric -> new MetricReadings(entries, metric))
                .flatMap(readings -> readings.definitions().stream()
                        .flatMap(definition -> line(readings, definition, segment).stream()
                                .map(it -> new Moved(readings.metric(), definition, it)))
                        .limit(1))
                .sorted(Comparator.comparing((Moved it) -> -it.line().points().size()))
                .limit(MOVED)
                .map(this::claim)
                .toList();
    }

    private record Moved(Metric metric, String definition, MetricSeries.Line line) {}

    private static Optional<MetricSeries.Line> line(MetricReadings readings, String definition, Segment segment) {
        return MetricSeries.of(readings, definition, null, "").lines().stream()
                .filter(it -> it.name().equals(segment.name()) && it.points().size() > 1)
                .findFirst();
    }

    private Claim claim(Moved moved) {
        var points = moved.line().points();
        var latest = points.subList(Math.max(0, points.size() - POINTS), points.size());
        return claims.with(
                Messages.of(
                        "brief.trends.line",
                        moved.metric().name(),
                        latest.stream()
                                .map(it -> Messages.of(
                                        "brief.trends.point",
                                        it.period(),
                                        Words.number(it.values().median())))
                                .collect(Collectors.joining(" → ")),
                        Objects.requireNonNullElse(moved.metric().unit(), "")),
                sources(moved.metric(), moved.definition()));
    }

    private static boolean compared(Comparison comparison) {
        return comparison.spreads().size() > 1 || comparison.refusal() != null;
    }

    private Optional<Comparison> comparison(MetricReadings readings, Segment segment, @Nullable Segment other) {
        var here = groups(readings, segment);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        var there = other == null ? List.<Group>of() : groups(readings, other);
        var shared = here.stream()
                .filter(one -> there.stream().anyMatch(it -> it.definition().equals(one.definition())))
                .findFirst();
        var shown = shared.orElse(here.getFirst());
        var beside = there.stream()
                .filter(it -> it.definition().equals(shown.definition()))
                .toList();
        var refusal = shared.isEmpty() && !there.isEmpty()
                ? Messages.of(
                        "brief.compose.differ",
                        shown.definition(),
                        there.getFirst().definition())
                : null;
        var metric = readings.metric();
        return Optional.of(new Comparison(
                refusal == null
                        ? claims.with(
                                Messages.of("brief.compose.readings", metric.name()),
                                sources(metric, shown.definition()))
                        : claims.mismatched(refusal, sources(metric, shown.definition())),
                metric.name(),
                shown.definition().isEmpty() ? Objects.requireNonNullElse(metric.definition(), "") : shown.definition(),
                Objects.requireNonNullElse(metric.unit(), ""),
                Stream.concat(Stream.of(shown), beside.stream())
                        .map(it ->
                                new Spread(SegmentWords.shortName(it.segment().name()), it.quartiles()))
                        .toList(),
                refusal,
                Messages.of("brief.compose.caveat", caveats(metric))));
    }

    private static List<Group> groups(MetricReadings readings, Segment segment) {
        return readings.definitions().stream()
                .flatMap(definition -> readings.of(segment, definition).stream())
                .toList();
    }

    private static int readings(Comparison comparison) {
        return comparison.spreads().stream().mapToInt(it -> it.quartiles().n()).sum();
    }

    /** Where the readings were taken from, a line a document. */
    private List<Claim.Evidence> sources(Metric metric, String definition) {
        var readings = entries.naming(Reading.class, metric.id()).stream()
                .filter(it -> Objects.requireNonNullElse(it.definition(), "").equals(definition))
                .toList();
        return readings.stream()
                .map(Reading::source)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> entries.find(id).stream())
                .sorted(Comparator.comparing(Source::title))
                .map(source -> Documents.of(
                        source,
                        Messages.of(
                                "brief.compose.source",
                                definition.isEmpty() ? metric.name() : definition,
                                readings.stream()
                                        .filter(it -> source.id().equals(it.source()))
                                        .count()),
                        readings.stream()
                                .map(Reading::date)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(source.asOf()),
                        null))
                .toList();
    }

    /** What must be read beside the metric: the facts related to it. */
    private String caveats(Metric metric) {
        return entries.links(metric.id()).stream()
                .filter(it -> it.relation() == Relation.RELATES_TO && it.from().type() == EntryType.FACT)
                .flatMap(it -> entries.any(it.from()).stream())
                .map(Fact.class::cast)
                .sorted(Comparator.comparing(Fact::statement))
                .map(fact -> fact.statement() + " ("
                        + Objects.requireNonNullElse(
                                entries.get(fact.source()).publisher(),
                                entries.get(fact.source()).title())
                        + ").")
                .collect(Collectors.joining(" "));
    }
}
