package app.rungs.ui.department;

import app.rungs.findings.MetricReadings;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Refusal;
import app.rungs.storage.Entries;
import app.rungs.ui.entry.EntryLines;
import app.rungs.ui.kit.EntryRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The readings of a metric: where each segment stands, and every value.
 *
 * @param unit the unit of all values; empty where none is given
 * @param groups a line for each segment and each way of measuring
 * @param definitions the ways of measuring there are
 * @param outside how many readings belong to no segment
 * @param values every reading, the latest first
 * @param problem why segments cannot be told apart; empty where they can
 */
record MetricSummary(
        String unit,
        List<MetricReadings.Group> groups,
        List<String> definitions,
        long outside,
        List<EntryRow> values,
        String problem) {

    static final MetricSummary NONE = new MetricSummary("", List.of(), List.of(), 0, List.of(), "");

    static MetricSummary of(Entries entries, Id<Metric> id) {
        var metric = entries.find(id).orElse(null);
        if (metric == null) {
            return NONE;
        }
        var unit = Objects.requireNonNullElse(metric.unit(), "");
        var values = EntryLines.of(
                        entries,
                        entries.naming(Reading.class, id).stream()
                                .sorted(Comparator.comparing(
                                        Reading::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                                .toList())
                .stream()
                .map(row -> valued(row, unit))
                .toList();
        try {
            var readings = new MetricReadings(entries, metric);
            return new MetricSummary(
                    unit, readings.bySegment(), readings.definitions(), readings.outsideSegments(), values, "");
        } catch (Refusal refusal) {
            return new MetricSummary(
                    unit, List.of(), List.of(), 0, values, refusal.problem().inWords());
        }
    }

    /** On the metric's own page a reading is called by its value. */
    private static EntryRow valued(EntryRow row, String unit) {
        return new EntryRow(row.id(), row.icon(), row.tone(), (row.meta() + " " + unit).strip(), row.subtitle(), "");
    }
}
