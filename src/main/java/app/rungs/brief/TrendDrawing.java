package app.rungs.brief;

import app.rungs.brief.Drawing.Anchor;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A metric over time: a line for each segment, named at its end, with the middle half of its values behind it. */
final class TrendDrawing {

    private static final double LEFT = 44;
    private static final double WIDTH = 470;
    private static final double RIGHT = 130;
    private static final double TOP = 10;
    private static final double HEIGHT = 120;

    /** Names at the ends of lines stand at least so far apart. */
    private static final double APART = 13;

    private final Chart.Trend trend;
    private final double first;
    private final double last;
    private final double most;

    private TrendDrawing(Chart.Trend trend) {
        this.trend = trend;
        var points = trend.lines().stream().flatMap(it -> it.points().stream()).toList();
        first = points.stream().mapToDouble(Chart.Point::year).min().orElse(0);
        last = points.stream().mapToDouble(Chart.Point::year).max().orElse(1);
        most = Drawing.niceEnd(
                points.stream().mapToDouble(it -> it.values().upper()).max().orElse(1));
    }

    static Tag of(Chart.Trend trend) {
        return new TrendDrawing(trend).draw();
    }

    private Tag draw() {
        var chart = new Drawing(LEFT + WIDTH + RIGHT, TOP + HEIGHT + 20, trend.inWords());
        for (int tick = 0; tick <= 4; tick++) {
            double value = most * tick / 4;
            chart.line(LEFT, y(value), LEFT + WIDTH, y(value), Drawing.LINE, 0.75);
            chart.label(LEFT - 6, y(value), Words.number(value), Anchor.END, Drawing.MUTED);
        }
        trend.lines().stream()
                .max(Comparator.comparing(it -> it.points().size()))
                .ifPresent(line -> line.points()
                        .forEach(it -> chart.label(
                                x(it.year()), TOP + HEIGHT + 11, it.period(), Anchor.MIDDLE, Drawing.MUTED)));
        for (int i = 0; i < trend.lines().size(); i++) {
            line(chart, trend.lines().get(i).points(), Drawing.colour(i));
        }
        names(chart);
        return chart.tag();
    }

    private void line(Drawing chart, List<Chart.Point> points, String colour) {
        var medians = new double[points.size() * 2];
        var band = new double[points.size() * 4];
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            medians[2 * i] = x(point.year());
            medians[2 * i + 1] = y(point.values().median());
            band[2 * i] = x(point.year());
            band[2 * i + 1] = y(point.values().upper());
            band[band.length - 2 * i - 2] = x(point.year());
            band[band.length - 2 * i - 1] = y(point.values().lower());
        }
        chart.area(band, colour).polyline(medians, colour);
        for (int i = 0; i < medians.length; i += 2) {
            chart.dot(medians[i], medians[i + 1], 2.6, colour);
        }
    }

    /** From the highest end down, each below the one before. */
    private void names(Drawing chart) {
        record End(int series, String name, Chart.Point point) {}
        var ends = new ArrayList<End>();
        for (int i = 0; i < trend.lines().size(); i++) {
            var line = trend.lines().get(i);
            ends.add(new End(i, line.name(), line.points().getLast()));
        }
        ends.sort(Comparator.comparing(it -> -it.point().values().median()));
        double at = -APART;
        for (var end : ends) {
            at = Math.max(y(end.point().values().median()), at + APART);
            chart.label(
                    x(end.point().year()) + 8,
                    at,
                    end.name() + " " + Words.number(end.point().values().median()),
                    Anchor.START,
                    Drawing.colour(end.series()));
        }
    }

    private double x(double year) {
        return last == first ? LEFT + WIDTH / 2 : LEFT + 14 + (WIDTH - 28) * (year - first) / (last - first);
    }

    private double y(double value) {
        return TOP + HEIGHT * (1 - value / most);
    }
}
