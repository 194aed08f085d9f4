package app.rungs.ui.department;

import app.rungs.findings.MetricSeries;
import app.rungs.findings.MetricSeries.Line;
import app.rungs.findings.MetricSeries.Point;
import app.rungs.text.Messages;
import app.rungs.ui.entry.NumberWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/**
 * A metric over time: a line for each segment, named at its end, with the middle half of its values as a band behind it;
 * one organisation's line above them where one is looked at. The table beside it says the same in words.
 */
final class SeriesChart extends Pane {

    private static final double TOP = 24;
    private static final double BOTTOM = 28;
    private static final double LEFT = 56;
    private static final double RIGHT = 172;
    private static final double LABEL_GAP = 16;
    private static final int STYLES = 4;

    private final String unit;
    private final List<Drawn> drawn = new ArrayList<>();
    private final ChartScale values;
    private final double first;
    private final double last;

    /** A line with its style; the organisation's is drawn last, above the others. */
    private record Drawn(Line line, String style, boolean band) {}

    /** The end of a line, where its name stands. */
    private record Label(String words, String style, double at) {}

    SeriesChart(MetricSeries series, String metric, String unit) {
        this.unit = unit;
        getStyleClass().add("series-chart");
        for (int i = 0; i < series.lines().size(); i++) {
            drawn.add(new Drawn(series.lines().get(i), "series-" + i % STYLES, true));
        }
        if (series.chosen() != null) {
            drawn.add(new Drawn(series.chosen(), "series-own", false));
        }
        var points = all().toList();
        values = ChartScale.of(
                points.stream()
                        .mapToDouble(point -> point.values().lower())
                        .min()
                        .orElse(0),
                points.stream()
                        .mapToDouble(point -> point.values().upper())
                        .max()
                        .orElse(1),
                4);
        first = points.stream().mapToDouble(Point::year).min().orElse(0);
        last = points.stream().mapToDouble(Point::year).max().orElse(1);
        setMinSize(320, 220);
        setPrefHeight(260);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.of("department.chart.words", metric, inWords()));
        widthProperty().subscribe((_, _) -> draw());
        heightProperty().subscribe((_, _) -> draw());
    }

    private Stream<Point> all() {
        return drawn.stream().flatMap(it -> it.line().points().stream());
    }

    private String inWords() {
        return drawn.stream()
                .map(it -> name(it.line()) + ": "
                        + it.line().points().stream()
                                .map(point -> point.period() + " "
                                        + NumberWords.of(point.values().median()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void draw() {
        if (getWidth() <= LEFT + RIGHT || getHeight() <= TOP + BOTTOM) {
            return;
        }
        var parts = new ArrayList<Node>();
        grid(parts);
        periods(parts);
        drawn.stream().filter(Drawn::band).forEach(it -> band(it, parts));
        drawn.forEach(it -> line(it, parts));
        labels(parts);
        getChildren().setAll(parts);
    }

    private void grid(List<Node> parts) {
        for (double mark : values.marks()) {
            double y = y(mark);
            var across = new javafx.scene.shape.Line(LEFT, y, getWidth() - RIGHT, y);
            across.getStyleClass().add(mark == 0 ? "chart-base" : "chart-grid");
            parts.add(across);
            var number = text(NumberWords.of(mark), "chart-mark", 0, y);
            number.setX(LEFT - 8 - number.getLayoutBounds().getWidth());
            parts.add(number);
        }
        if (!unit.isEmpty()) {
            parts.add(text(unit, "chart-mark", 0, TOP / 3));
        }
    }

    /** As many period names as have room, the last one always among them. */
    private void periods(List<Node> parts) {
        var named =
                all().sorted(Comparator.comparingDouble(Point::year).reversed()).toList();
        double free = Double.MAX_VALUE;
        var seen = new ArrayList<String>();
        for (var point : named) {
            if (seen.contains(point.period())) {
                continue;
            }
            seen.add(point.period());
            var name = text(point.period(), "chart-mark", 0, getHeight() - BOTTOM / 2);
            double width = name.getLayoutBounds().getWidth();
            double from = x(point.year()) - width / 2;
            if (from + width + 10 < free) {
                name.setX(from);
                parts.add(name);
                free = from;
            }
        }
    }

    private void band(Drawn it, List<Node> parts) {
        var points = it.line().points();
        if (points.stream().allMatch(point -> point.values().n() == 1)) {
            return;
        }
        var outline = new Polygon();
        outline.getStyleClass().addAll("chart-band", it.style());
        double half = points.size() == 1 ? 10 : 0;
        for (var point : points) {
            outline.getPoints().addAll(x(point.year()) - half, y(point.values().upper()));
        }
        if (half > 0) {
            outline.getPoints()
                    .addAll(
                            x(points.getFirst().year()) + half,
                            y(points.getFirst().values().upper()));
            outline.getPoints()
                    .addAll(
                            x(points.getFirst().year()) + half,
                            y(points.getFirst().values().lower()));
        }
        for (var point : points.reversed()) {
            outline.getPoints().addAll(x(point.year()) - half, y(point.values().lower()));
        }
        parts.add(outline);
    }

    private void line(Drawn it, List<Node> parts) {
        var way = new Polyline();
        way.getStyleClass().addAll("chart-line", it.style());
        for (var point : it.line().points()) {
            way.getPoints().addAll(x(point.year()), y(point.values().median()));
        }
        if (it.line().points().size() > 1) {
            parts.add(way);
        }
        for (var point : it.line().points()) {
            var dot = new Circle(x(point.year()), y(point.values().median()), 3.5);
            dot.getStyleClass().addAll("chart-dot", it.style());
            parts.add(dot);
        }
    }

    /** Names at the ends of the lines, moved apart where they would cover each other. */
    private void labels(List<Node> parts) {
        var ends = new ArrayList<Label>();
        for (var it : drawn) {
            var end = it.line().points().getLast();
            ends.add(new Label(
                    name(it.line()) + " " + brief(end.values().median()),
                    it.style(),
                    y(end.values().median())));
        }
        ends.sort(Comparator.comparingDouble(Label::at));
        double above = TOP - LABEL_GAP;
        double overflow = Math.max(0, lowest(ends) - (getHeight() - BOTTOM));
        for (var end : ends) {
            double at = Math.max(above + LABEL_GAP, end.at() - overflow);
            above = at;
            var words = text(shortened(end.words()), "chart-name", getWidth() - RIGHT + 10, at);
            words.getStyleClass().add(end.style());
            parts.add(words);
        }
    }

    private static double lowest(List<Label> ends) {
        double above = TOP - LABEL_GAP;
        for (var end : ends) {
            above = Math.max(above + LABEL_GAP, end.at());
        }
        return above;
    }

    /** Four digits are enough beside a line; the table has them all. */
    private static String brief(double value) {
        return NumberWords.of(new BigDecimal(value).round(new MathContext(4)).doubleValue());
    }

    /** A name that leaves room for the number behind it. */
    private static String shortened(String words) {
        int number = words.lastIndexOf(' ');
        return number > 19 ? words.substring(0, 18).strip() + "…" + words.substring(number) : words;
    }

    private static String name(Line line) {
        return line.name().isEmpty() ? Messages.of("department.chart.unnamed") : line.name();
    }

    private double x(double year) {
        double room = getWidth() - LEFT - RIGHT - 24;
        return LEFT + 12 + (last == first ? room / 2 : room * (year - first) / (last - first));
    }

    private double y(double value) {
        return getHeight() - BOTTOM - (getHeight() - TOP - BOTTOM) * values.share(value);
    }

    private static Text text(String words, String style, double x, double y) {
        var text = new Text(x, y, words);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add(style);
        return text;
    }
}
