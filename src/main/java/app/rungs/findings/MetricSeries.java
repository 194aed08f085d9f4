package app.rungs.findings;

import app.rungs.insight.PercentRank;
import app.rungs.insight.Quartiles;
import app.rungs.insight.TrendLine;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of a metric over time, measured in one way: a line for each segment with the band its middle half lies in, a
 * line for what belongs to no organisation, and the line of one organisation where one is looked at.
 *
 * @param lines those with at least one dated point, segments by name first
 * @param chosen the organisation's own line; null where none is looked at, or it has no value
 * @param standing how the organisation stands in its segment in the latest period; null where too few values are there
 */
public record MetricSeries(
        List<Line> lines, @Nullable Line chosen, @Nullable Standing standing) {

    /**
     * A point of a line.
     *
     * @param period such as 2018
     * @param year the period's end as a decimal year
     * @param values where they lie; the median is the point, the quartiles the band
     */
    public record Point(String period, double year, Quartiles values) {}

    /** @param name of the segment, the organisation, or the part the values cover; empty where nobody said */
    public record Line(String name, List<Point> points) {

        /** Where the medians are going; empty for fewer than three points. */
        public Optional<TrendLine> trend() {
            return TrendLine.of(points.stream()
                    .map(point ->
                            new TrendLine.Point(point.year(), point.values().median()))
                    .toList());
        }
    }

    /** An organisation among those of its segment. */
    public record Standing(String segment, String period, PercentRank rank) {}

    /**
     * The series of {@code readings} under {@code definition}.
     *
     * @param organisation the one looked at; null for none
     * @param name what it is called
     */
    public static MetricSeries of(
            MetricReadings readings, String definition, @Nullable Id<Organisation> organisation, String name) {
        var sorted = new Sorted(readings);
        for (var observation : readings.observations().all()) {
            if (observation.definition().equals(definition)
                    && observation.place().date() != null) {
                sorted.take(observation, organisation);
            }
        }
        var lines = new ArrayList<Line>();
        readings.membership().segments().stream()
                .sorted(Comparator.comparing(Segment::name))
                .forEach(segment -> sorted.line(
                                segment.name(),
                                sorted.bySegment.get(segment.id().value()))
                        .ifPresent(lines::add));
        sorted.alone.forEach((scope, days) -> sorted.line(scope, days).ifPresent(lines::add));
        var chosen = sorted.line(name, sorted.own).orElse(null);
        return new MetricSeries(
                List.copyOf(lines),
                chosen,
                chosen == null || organisation == null ? null : sorted.standing(organisation, chosen));
    }

    /** Values by what they are of and by day. */
    private static final class Sorted {

        private final MetricReadings readings;
        private final Map<UUID, Map<LocalDate, List<Double>>> bySegment = new HashMap<>();
        private final Map<String, Map<LocalDate, List<Double>>> alone = new TreeMap<>();
        private final TreeMap<LocalDate, List<Double>> own = new TreeMap<>();

        Sorted(MetricReadings readings) {
            this.readings = readings;
        }

        void take(Observation observation, @Nullable Id<Organisation> organisation) {
            var place = observation.place();
            var day = Objects.requireNonNull(place.date());
            var segments = readings.segments(observation).toList();
            for (var segment : segments) {
                add(bySegment.computeIfAbsent(segment, _ -> new TreeMap<>()), day, observation.value());
            }
            if (segments.isEmpty() && place.organisation() == null) {
                add(alone.computeIfAbsent(place.scope(), _ -> new TreeMap<>()), day, observation.value());
            }
            if (organisation != null && organisation.equals(place.organisation())) {
                add(own, day, observation.value());
            }
        }

        private static void add(Map<LocalDate, List<Double>> days, LocalDate day, double value) {
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(value);
        }

        Optional<Line> line(String name, @Nullable Map<LocalDate, List<Double>> days) {
            if (days == null || days.isEmpty()) {
                return Optional.empty();
            }
            var points = new ArrayList<Point>();
            days.forEach((day, values) -> Quartiles.of(values)
                    .ifPresent(quartiles -> points.add(new Point(Period.of(day), year(day), quartiles))));
            return Optional.of(new Line(name, List.copyOf(points)));
        }

        /** Among its first segment's values of its own latest day. */
        @Nullable
        Standing standing(Id<Organisation> organisation, Line chosen) {
            var day = own.lastKey();
            double value = chosen.points().getLast().values().median();
            return readings.membership().segments().stream()
                    .filter(segment -> readings.membership().has(segment.id(), organisation))
                    .min(Comparator.comparing(Segment::name))
                    .flatMap(segment -> PercentRank.of(
                                    value,
                                    bySegment
                                            .getOrDefault(segment.id().value(), Map.of())
                                            .getOrDefault(day, List.of()))
                            .map(rank -> new Standing(segment.name(), Period.of(day), rank)))
                    .orElse(null);
        }

        private static double year(LocalDate day) {
            return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear() - 1.0 / day.lengthOfYear();
        }
    }
}
