package app.rungs.ui.department;

import app.rungs.findings.Gap;
import app.rungs.findings.MetricReadings;
import app.rungs.findings.MetricSeries;
import app.rungs.findings.Observation;
import app.rungs.findings.Place;
import app.rungs.insight.Fault;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.ui.kit.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A metric with its values: where each segment stands, the series, and every value there is or should be.
 *
 * @param metric null where it is gone
 * @param definitions the ways of measuring there are, the most used first
 * @param periods the periods there are under the definition looked at, the latest first
 * @param groups the segments that may be compared
 * @param refusals the segments that may not, and why
 * @param outside how many values belong to no segment
 * @param rows every value, and every place where one could not be derived; the latest first
 * @param titles what the organisations and segments of the rows are called
 * @param organisations those that have values, by name
 * @param problem why segments cannot be told apart; empty where they can
 */
record MetricSummary(
        @Nullable Metric metric,
        Looked looked,
        List<String> definitions,
        List<String> periods,
        List<MetricReadings.Group> groups,
        Map<Segment, Problem> refusals,
        long outside,
        @Nullable MetricSeries series,
        List<Row> rows,
        Map<UUID, String> titles,
        List<Choice> organisations,
        List<Fault> faults,
        String problem) {

    /**
     * What of the metric is looked at.
     *
     * @param definition null for the most used one
     * @param period null for the latest
     * @param organisation null for none
     */
    record Looked(
            @Nullable String definition,
            @Nullable String period,
            @Nullable Id<Organisation> organisation) {
        static final Looked LATEST = new Looked(null, null, null);
    }

    /** A value, or why there is none. */
    record Row(
            Place place,
            @Nullable Observation value,
            @Nullable Gap gap) {}

    static final MetricSummary NONE = new MetricSummary(
            null,
            Looked.LATEST,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            0,
            null,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            "");

    String unit() {
        return metric == null ? "" : Objects.requireNonNullElse(metric.unit(), "");
    }

    long derived() {
        return rows.stream()
                .map(Row::value)
                .filter(it -> it != null && it.derived())
                .count();
    }

    long gaps() {
        return rows.stream().filter(row -> row.gap() != null).count();
    }

    static MetricSummary of(Entries entries, Id<Metric> id, Looked looked) {
        var metric = entries.find(id).orElse(null);
        if (metric == null) {
            return NONE;
        }
        try {
            return of(entries, new MetricReadings(entries, metric), looked);
        } catch (Refusal refusal) {
            // A segment's rule that makes no sense: the values are there, but belong nowhere.
            return new MetricSummary(
                    metric,
                    looked,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    0,
                    null,
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    refusal.problem().inWords());
        }
    }

    private static MetricSummary of(Entries entries, MetricReadings readings, Looked looked) {
        var found = readings.observations();
        var rows = new ArrayList<Row>(found.all().size() + found.gaps().size());
        found.all().forEach(value -> rows.add(new Row(value.place(), value, null)));
        found.gaps().forEach(gap -> rows.add(new Row(gap.place(), null, gap)));
        rows.sort(Comparator.comparing(
                row -> row.place().date(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())));
        var titles = titles(entries, rows);
        var definitions = readings.definitions();
        var definition = looked.definition() != null && definitions.contains(looked.definition())
                ? looked.definition()
                : definitions.stream().findFirst().orElse("");
        var periods = readings.periods(definition);
        var period = looked.period() != null && periods.contains(looked.period())
                ? looked.period()
                : periods.stream().findFirst().orElse("");
        var organisation = looked.organisation();
        var name = organisation == null ? "" : titles.getOrDefault(organisation.value(), "");
        return new MetricSummary(
                readings.metric(),
                new Looked(definition, period, organisation),
                definitions,
                periods,
                readings.of(definition, period),
                readings.refusals(definition, period),
                readings.outsideSegments(),
                MetricSeries.of(readings, definition, organisation, name),
                rows,
                titles,
                organisations(rows, titles),
                found.faults(),
                "");
    }

    private static Map<UUID, String> titles(Entries entries, List<Row> rows) {
        var named = new LinkedHashSet<Id<?>>();
        for (var row : rows) {
            if (row.place().organisation() != null) {
                named.add(row.place().organisation());
            }
            if (row.place().segment() != null) {
                named.add(row.place().segment());
            }
        }
        return entries.titles(named);
    }

    private static List<Choice> organisations(List<Row> rows, Map<UUID, String> titles) {
        return rows.stream()
                .filter(row -> row.value() != null)
                .map(row -> row.place().organisation())
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new Choice(id.value().toString(), titles.getOrDefault(id.value(), "")))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The organisation a choice stands for. */
    static Id<Organisation> organisation(Choice choice) {
        return new Id<>(EntryType.ORGANISATION, UUID.fromString(choice.id()));
    }
}
