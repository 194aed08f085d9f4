package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Section;
import app.rungs.findings.MetricReadings;
import app.rungs.findings.MetricSeries;
import app.rungs.model.Metric;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How metrics moved: the series that the department's page draws. */
final class Trends {

    private static final int CHARTS = 2;

    /** With fewer points there is nothing to see move. */
    private static final int POINTS = 2;

    private static final int LINES = 4;

    private final Entries entries;

    Trends(Entries entries) {
        this.entries = entries;
    }

    /** A section with at most two charts; none where nothing was measured twice in one way. */
    List<Section> sections(List<Metric> metrics) {
        var charts = metrics.stream().flatMap(this::chart).limit(CHARTS).toList();
        return charts.isEmpty()
                ? List.of()
                : List.of(Section.full(
                        "trends",
                        Messages.of("brief.trends"),
                        "",
                        charts.stream()
                                .flatMap(it -> Stream.<Block>of(
                                        new Block.Figure(it), Block.words(Style.NOTE, it.definition())))
                                .toList()));
    }

    private Stream<Chart.Trend> chart(Metric metric) {
        var readings = new MetricReadings(entries, metric);
        return readings.definitions().stream().limit(1).flatMap(definition -> {
            var lines = MetricSeries.of(readings, definition, null, "").lines().stream()
                    .filter(it -> it.points().size() >= POINTS)
                    .limit(LINES)
                    .map(Trends::line)
                    .toList();
            return lines.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Chart.Trend(
                            metric.name(), Objects.requireNonNullElse(metric.unit(), ""), definition, lines));
        });
    }

    private static Chart.Line line(MetricSeries.Line line) {
        return new Chart.Line(
                SegmentWords.shortName(line.name().isEmpty() ? Messages.of("brief.trends.all") : line.name()),
                line.points().stream()
                        .map(it -> new Chart.Point(it.period(), it.year(), it.values()))
                        .toList());
    }
}
