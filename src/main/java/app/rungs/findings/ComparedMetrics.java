package app.rungs.findings;

import app.rungs.findings.SegmentComparison.Cell;
import app.rungs.findings.SegmentComparison.Leaning;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.insight.Comparability;
import app.rungs.insight.Comparability.Definition;
import app.rungs.insight.Quartiles;
import app.rungs.model.Fact;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Problem;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics of segments side by side. Figures of different definitions never stand beside each other. */
final class ComparedMetrics {

    private static final MathContext DIGITS = new MathContext(4);

    private final Entries entries;
    private final Membership membership;
    private final List<Definition> known = new ArrayList<>();

    ComparedMetrics(Entries entries, Membership membership) {
        this.entries = entries;
        this.membership = membership;
    }

    /** A line for each metric that at least one of {@code segments} has readings of. */
    List<Line> lines(List<Segment> segments) {
        var readings = entries.all(Reading.class).stream().collect(Collectors.groupingBy(Reading::metric));
        return entries.all(Metric.class).stream()
                .sorted(Comparator.comparing(Metric::name))
                .flatMap(metric -> line(metric, readings.getOrDefault(metric.id(), List.of()), segments).stream())
                .toList();
    }

    /**
     * What a reading means. An imported one names its block of columns, a slash, and its column: the method and what it
     * leaves out. The period is the year of its last day.
     */
    static Definition definition(Metric metric, Reading reading) {
        var text = Objects.requireNonNullElse(reading.definition(), "");
        int slash = text.lastIndexOf('/');
        var date = reading.date();
        return new Definition(
                Objects.requireNonNullElse(metric.unit(), ""),
                date == null ? Messages.of("findings.compare.undated") : Integer.toString(date.getYear()),
                slash < 0 ? "" : text.substring(slash + 1),
                slash < 0 ? text : text.substring(0, slash));
    }

    /** Definitions that differ in case or blanks alone are one. */
    private Definition same(Definition definition) {
        var found = known.stream()
                .filter(it -> Comparability.differences(List.of(it, definition)).isEmpty())
                .findFirst();
        if (found.isEmpty()) {
            known.add(definition);
        }
        return found.orElse(definition);
    }

    private Optional<Line> line(Metric metric, List<Reading> readings, List<Segment> segments) {
        var bySegment = new LinkedHashMap<Segment, Map<Definition, List<Reading>>>();
        for (var segment : membership.segments()) {
            bySegment.put(
                    segment,
                    readings.stream()
                            .filter(reading -> isOf(segment, reading))
                            .collect(Collectors.groupingBy(reading -> same(definition(metric, reading)))));
        }
        var read = segments.stream()
                .filter(segment -> !definitions(bySegment, segment).isEmpty())
                .toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        var label = metric.unit() == null
                ? metric.name()
                : Messages.of("findings.compare.metric", metric.name(), metric.unit());
        var common = common(bySegment, read);
        if (common.isEmpty()) {
            var differing = read.stream()
                    .flatMap(segment -> definitions(bySegment, segment).stream())
                    .toList();
            var refusal = Comparability.problem(differing)
                    .map(Problem::sentence)
                    .orElseThrow(() -> new IllegalStateException("Definitions that are equal are common"));
            return Optional.of(new Line(
                    Part.METRICS,
                    label,
                    metric.id(),
                    segments.stream().map(_ -> Cell.EMPTY).toList(),
                    refusal,
                    beside(metric)));
        }
        var all = bySegment.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(common.get()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(common.get())));
        return Optional.of(new Line(
                Part.METRICS,
                label,
                metric.id(),
                segments.stream().map(segment -> cell(metric, segment, all)).toList(),
                null,
                Stream.concat(Stream.of(named(common.get())), beside(metric).stream())
                        .toList()));
    }

    /** The definition that all of {@code read} share: the newest, and of those the one with most readings. */
    private static Optional<Definition> common(
            Map<Segment, Map<Definition, List<Reading>>> bySegment, List<Segment> read) {
        Set<Definition> shared = new LinkedHashSet<>(definitions(bySegment, read.getFirst()));
        read.forEach(segment -> shared.retainAll(definitions(bySegment, segment)));
        return shared.stream()
                .max(Comparator.comparing(Definition::period)
                        .thenComparing(definition -> read.stream()
                                .mapToInt(segment -> Objects.requireNonNull(bySegment.get(segment))
                                        .getOrDefault(definition, List.of())
                                        .size())
                                .sum())
                        .thenComparing(Definition::method)
                        .thenComparing(Definition::inclusion));
    }

    private static Set<Definition> definitions(
            Map<Segment, Map<Definition, List<Reading>>> bySegment, Segment segment) {
        return bySegment.getOrDefault(segment, Map.of()).keySet();
    }

    private static Cell cell(Metric metric, Segment segment, Map<Segment, List<Reading>> all) {
        var readings = all.get(segment);
        if (readings == null) {
            return Cell.of(List.of(Note.gap(Messages.of("findings.compare.noReading"))));
        }
        double own = median(readings);
        var medians = all.values().stream().map(ComparedMetrics::median).toList();
        double middle = Quartiles.of(medians).orElseThrow().median();
        boolean compared = medians.size() > 1;
        var scope = readings.size() == 1 ? readings.getFirst().scope() : null;
        return new Cell(
                number(own),
                compared ? Differences.percent(own, middle, medians.size()) : "",
                compared ? Differences.leaning(own, middle, metric.direction()) : Leaning.NONE,
                Messages.of("findings.compare.n", readings.size()),
                readings.size() < SegmentComparison.THIN,
                scope == null ? List.of() : List.of(Note.muted(scope)));
    }

    private static double median(List<Reading> readings) {
        return Quartiles.of(readings.stream().map(Reading::value).toList())
                .orElseThrow()
                .median();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static Note named(Definition definition) {
        return Note.muted(Stream.of(definition.method(), definition.inclusion(), definition.period())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    /** The facts related to the metric: what to know before comparing it. */
    private List<Note> beside(Metric metric) {
        return entries.links(metric.id()).stream()
                .filter(link -> link.relation() == Relation.RELATES_TO)
                .flatMap(link -> entries.any((Id<?>) link.from()).stream())
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .sorted(Comparator.comparing(Fact::statement))
                .flatMap(fact -> ConflictPairs.notes(entries, fact).stream())
                .toList();
    }

    private boolean isOf(Segment segment, Reading reading) {
        var organisation = reading.organisation();
        return segment.id().equals(reading.segment())
                || (organisation != null && membership.has(segment.id(), organisation));
    }
}
