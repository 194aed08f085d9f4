package app.rungs.findings;

import app.rungs.insight.Quartiles;
import app.rungs.model.Metric;
import app.rungs.model.Reading;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The readings of one metric, by segment and by how they were measured: only the same definition may be compared. */
public final class MetricReadings {

    private final Metric metric;
    private final List<Reading> readings;
    private final Membership membership;

    public MetricReadings(Entries entries, Metric metric) {
        this.metric = metric;
        this.readings = entries.naming(Reading.class, metric.id());
        this.membership = new Membership(entries);
    }

    /** The readings of one segment under one definition. */
    public record Group(Segment segment, String definition, Quartiles quartiles) {}

    public Metric metric() {
        return metric;
    }

    public int count() {
        return readings.size();
    }

    /** How the readings were measured: each way there is, the most used first; empty text where none is given. */
    public List<String> definitions() {
        var all = readings.stream().map(MetricReadings::definition).toList();
        return new LinkedHashSet<>(all)
                .stream()
                        .sorted(Comparator.comparing((String one) ->
                                        all.stream().filter(one::equals).count())
                                .reversed())
                        .toList();
    }

    /** Every segment that has readings, definition by definition, the segments by name. */
    public List<Group> bySegment() {
        var groups = new ArrayList<Group>();
        for (var definition : definitions()) {
            membership.segments().stream()
                    .sorted(Comparator.comparing(Segment::name))
                    .forEach(segment -> of(segment, definition).ifPresent(groups::add));
        }
        return groups;
    }

    /** What was read in {@code segment} under {@code definition}; empty where nothing was. */
    public Optional<Group> of(Segment segment, String definition) {
        var values = readings.stream()
                .filter(reading -> definition(reading).equals(definition) && isOf(segment, reading))
                .map(Reading::value)
                .toList();
        return Quartiles.of(values).map(quartiles -> new Group(segment, definition, quartiles));
    }

    /** How many readings belong to no segment. */
    public long outsideSegments() {
        return readings.stream()
                .filter(reading -> membership.segments().stream().noneMatch(segment -> isOf(segment, reading)))
                .count();
    }

    private boolean isOf(Segment segment, Reading reading) {
        var organisation = reading.organisation();
        return segment.id().equals(reading.segment())
                || (organisation != null && membership.has(segment.id(), organisation));
    }

    private static String definition(Reading reading) {
        return Objects.requireNonNullElse(reading.definition(), "");
    }
}
