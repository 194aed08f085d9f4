package app.rungs.brief;

import app.rungs.brief.Drawing.Anchor;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Words;

/** Draws charts with labels on the marks themselves; each has its text as its description. */
final class Charts {

    /** The room for a segment's short name, left of its bar. */
    private static final double NAMES = 86;

    /** Letters that stand on one line left of a coverage chart. */
    private static final int LINE = 58;

    private Charts() {}

    /** The drawing, with its words for somebody who does not see it. */
    static Tag draw(Chart chart) {
        return switch (chart) {
            case Chart.Bars bars -> bars(bars);
            case Chart.Spreads spreads -> spreads(spreads);
            case Chart.Trend trend -> TrendDrawing.of(trend);
            case Chart.Intervals intervals -> intervals(intervals);
            case Chart.Covered covered -> covered(covered);
        };
    }

    private static Tag bars(Chart.Bars all) {
        var bars = all.bars();
        double row = 16;
        double left = NAMES;
        double scale = 76.0 / Math.max(1, all.most());
        var chart = new Drawing(190, row * bars.size(), all.inWords());
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double middle = row * i + row / 2;
            chart.label(left - 5, middle, bar.segment(), Anchor.END, Drawing.MUTED);
            if (bar.points() != null) {
                double width = Math.max(1, bar.points() * scale);
                chart.box(left, middle - 6, width, 12, Drawing.colour(i));
                chart.strong(left + width + 5, middle, String.valueOf(bar.points()), Anchor.START);
            } else {
                chart.label(left, middle, "–", Anchor.START, Drawing.MUTED);
            }
        }
        return chart.tag();
    }

    private static Tag spreads(Chart.Spreads all) {
        var spreads = all.spreads();
        double row = 30;
        double left = NAMES + 3;
        double width = 235;
        double most = Drawing.niceEnd(
                spreads.stream().mapToDouble(it -> it.quartiles().upper()).max().orElse(1));
        var chart = new Drawing(left + width + 28, row * spreads.size() + 22, all.inWords());
        double floor = row * spreads.size() + 4;
        grid(chart, left, width, floor, most, false);
        for (int i = 0; i < spreads.size(); i++) {
            var quartiles = spreads.get(i).quartiles();
            double y = row * i + 19;
            double scale = width / most;
            double median = left + quartiles.median() * scale;
            chart.label(left - 8, y, spreads.get(i).segment(), Anchor.END, Drawing.INK);
            range(chart, left + quartiles.lower() * scale, median, left + quartiles.upper() * scale, y, i);
            chart.strong(median, y - 12, Words.number(quartiles.median()), Anchor.MIDDLE);
        }
        return chart.tag();
    }

    private static Tag intervals(Chart.Intervals all) {
        double row = 32;
        double left = 74;
        double width = 218;
        double most = Drawing.niceEnd(
                all.intervals().stream().mapToDouble(Chart.Interval::high).max().orElse(1));
        double floor = row * all.intervals().size() + 4;
        var chart = new Drawing(left + width + 26, floor + 18, all.inWords());
        grid(chart, left, width, floor, most, true);
        for (int i = 0; i < all.intervals().size(); i++) {
            var interval = all.intervals().get(i);
            double y = row * i + 21;
            double scale = width / most;
            double dot = left + interval.base() * scale;
            // Near an edge the words stand beside the dot, so that none is cut off.
            var anchor = dot < left + 50 ? Anchor.START : dot > left + width - 50 ? Anchor.END : Anchor.MIDDLE;
            chart.label(left - 8, y, interval.name(), Anchor.END, Drawing.INK);
            range(chart, left + interval.low() * scale, dot, left + interval.high() * scale, y, i);
            chart.strong(
                    dot,
                    y - 13,
                    Words.brief(interval.base()) + " (" + Words.brief(interval.low()) + "–"
                            + Words.brief(interval.high()) + ")",
                    anchor);
        }
        return chart.tag();
    }

    /** A band from {@code low} to {@code high} with a dot in it, in the colour of the segment at {@code place}. */
    private static void range(Drawing chart, double low, double dot, double high, double y, int place) {
        chart.band(low, y - 4, Math.max(1, high - low), 8, Drawing.colour(place));
        chart.dot(dot, y, 4.5, Drawing.colour(place));
    }

    private static Tag covered(Chart.Covered all) {
        double row = 15;
        double left = 330;
        double width = 670;
        double column = (width - left) / all.products().size();
        var chart = new Drawing(width, row * (all.rows().size() + 1) + 2, all.inWords());
        for (int product = 0; product < all.products().size(); product++) {
            double middle = left + column * (product + 0.5);
            chart.label(middle, row / 2, plain(all.products().get(product)), Anchor.MIDDLE, Drawing.MUTED);
        }
        for (int i = 0; i < all.rows().size(); i++) {
            double y = row * (i + 1.5);
            chart.line(0, y - row / 2, width, y - row / 2, Drawing.LINE, 0.6);
            chart.label(0, y, cut(all.rows().get(i).obstacle()), Anchor.START, Drawing.INK);
            for (int product = 0; product < all.products().size(); product++) {
                degree(
                        chart,
                        left + column * (product + 0.5),
                        y,
                        all.rows().get(i).degrees().get(product));
            }
        }
        return chart.tag();
    }

    /** A name without what is said of it in parentheses. */
    private static String plain(String name) {
        int parenthesis = name.indexOf(" (");
        return parenthesis < 0 ? name : name.substring(0, parenthesis);
    }

    /** As much as one line holds; the chart's words have the whole. */
    private static String cut(String words) {
        return words.length() <= LINE ? words : words.substring(0, LINE - 1).strip() + "…";
    }

    /** Empty, half or full: told by how much of it is filled. */
    private static void degree(Drawing chart, double x, double y, Chart.Degree degree) {
        switch (degree) {
            case NONE -> chart.ring(x, y, 4.5, Drawing.colour(1));
            case PART -> chart.ring(x, y, 4.5, Drawing.colour(0)).dot(x, y, 2.2, Drawing.colour(0));
            case WHOLE -> chart.dot(x, y, 5, Drawing.colour(0));
        }
    }

    private static void grid(Drawing chart, double left, double width, double floor, double most, boolean brief) {
        for (int tick = 0; tick <= 4; tick++) {
            double x = left + width * tick / 4;
            double value = most * tick / 4;
            chart.line(x, 0, x, floor, Drawing.LINE, 0.75);
            chart.label(x, floor + 9, brief ? Words.brief(value) : Words.number(value), Anchor.MIDDLE, Drawing.MUTED);
        }
    }
}
