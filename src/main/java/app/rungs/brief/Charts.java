package app.rungs.brief;

import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Chart.Spread;
import app.rungs.brief.paper.Words;

/** Draws the brief's charts as SVG with labels on the marks themselves; each has its text as its description. */
final class Charts {

    static final String HERE = "#0969DA";
    static final String THERE = "#848D97";
    private static final String INK = "#24292F";
    private static final String MUTED = "#57606A";
    private static final String LINE = "#D0D7DE";

    /** CSS pixels, at 96 to the inch: 8 pt is 10.67. */
    private static final double TEXT = 10.67;

    /** The room for a segment's short name, left of its bar. */
    private static final double NAMES = 86;

    private Charts() {}

    /** The drawing, with its words for somebody who does not see it. */
    static Tag draw(Chart chart) {
        return switch (chart) {
            case Chart.Bars bars -> bars(bars);
            case Chart.Spreads spreads -> spreads(spreads);
        };
    }

    private static Tag bars(Chart.Bars all) {
        var bars = all.bars();
        double row = 16;
        double left = NAMES;
        double scale = 76.0 / Math.max(1, all.most());
        var chart = svg(190, row * bars.size(), all.inWords());
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double middle = row * i + row / 2;
            chart.add(label(left - 5, middle + 4, bar.segment(), "end", MUTED, Fonts.CHART));
            if (bar.points() != null) {
                double width = Math.max(1, bar.points() * scale);
                chart.add(box(left, middle - 6, width, 12, colour(i)));
                chart.add(label(
                        left + width + 5, middle + 4, String.valueOf(bar.points()), "start", INK, Fonts.CHART_STRONG));
            } else {
                chart.add(label(left, middle + 4, "–", "start", MUTED, Fonts.CHART));
            }
        }
        return chart;
    }

    private static Tag spreads(Chart.Spreads chartOf) {
        var spreads = chartOf.spreads();
        double row = 30;
        double left = NAMES + 3;
        double width = 235;
        double most = niceEnd(
                spreads.stream().mapToDouble(it -> it.quartiles().upper()).max().orElse(1));
        var chart = svg(left + width + 28, row * spreads.size() + 22, chartOf.inWords());
        double floor = row * spreads.size() + 4;
        for (int tick = 0; tick <= 4; tick++) {
            double x = left + width * tick / 4;
            chart.add(line(x, 0, x, floor, LINE, 0.75));
            chart.add(label(x, floor + 13, Words.number(most * tick / 4), "middle", MUTED, Fonts.CHART));
        }
        for (int i = 0; i < spreads.size(); i++) {
            addSpread(chart, spreads.get(i), row * i + 19, left, width / most, colour(i));
        }
        return chart;
    }

    private static void addSpread(Tag chart, Spread spread, double y, double left, double scale, String colour) {
        var quartiles = spread.quartiles();
        double median = left + quartiles.median() * scale;
        chart.add(label(left - 8, y + 4, spread.segment(), "end", INK, Fonts.CHART));
        chart.add(box(
                        left + quartiles.lower() * scale,
                        y - 4,
                        Math.max(1, (quartiles.upper() - quartiles.lower()) * scale),
                        8,
                        colour)
                .set("fill-opacity", "0.35"));
        chart.add(Tag.of("circle").set("cx", median).set("cy", y).set("r", 4.5).set("fill", colour));
        chart.add(label(median, y - 8, Words.number(quartiles.median()), "middle", INK, Fonts.CHART_STRONG));
    }

    /** The next round number above, so that four ticks are round too. */
    private static double niceEnd(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-6))));
        for (double step : new double[] {1, 2, 4, 6, 8}) {
            if (value <= step * unit) {
                return step * unit;
            }
        }
        return 10 * unit;
    }

    private static String colour(int segment) {
        return segment == 0 ? HERE : THERE;
    }

    private static Tag svg(double width, double height, String words) {
        return Tag.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("role", "img")
                .set("aria-label", words)
                .set("alt", words)
                .set("width", width)
                .set("height", height)
                .set("viewBox", "0 0 " + Words.plain(width) + " " + Words.plain(height));
    }

    private static Tag box(double x, double y, double width, double height, String colour) {
        return Tag.of("rect")
                .set("x", x)
                .set("y", y)
                .set("width", width)
                .set("height", height)
                .set("fill", colour);
    }

    private static Tag line(double x1, double y1, double x2, double y2, String colour, double width) {
        return Tag.of("line")
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2)
                .set("stroke", colour)
                .set("stroke-width", width);
    }

    private static Tag label(double x, double y, String text, String anchor, String colour, String family) {
        return Tag.of("text")
                .set("x", x)
                .set("y", y)
                .set("font-family", family)
                .set("font-size", TEXT)
                .set("text-anchor", anchor)
                .set("fill", colour)
                .text(text);
    }
}
