package app.rungs.brief;

import app.rungs.brief.paper.Words;
import java.util.Locale;

/** A chart in the making, as SVG in CSS pixels; its text is that of the page's small print. */
final class Drawing {

    /** The series, the first the one the page is about. */
    private static final String[] SERIES = {"#0969DA", "#848D97", "#0F766E", "#9A4408"};

    static final String INK = "#24292F";
    static final String MUTED = "#57606A";
    static final String LINE = "#D0D7DE";

    /** 8 pt at 96 pixels to the inch. */
    private static final double TEXT = 10.67;

    /** From a line's middle to the foot of small letters that stand centred on it. */
    private static final double FOOT = 4;

    private final Tag svg;

    /** @param words what the chart shows, for somebody who does not see it */
    Drawing(double width, double height, String words) {
        svg = Tag.of("svg")
                .set("xmlns", "http://www.w3.org/2000/svg")
                .set("role", "img")
                .set("aria-label", words)
                .set("alt", words)
                .set("width", width)
                .set("height", height)
                .set("viewBox", "0 0 " + Words.plain(width) + " " + Words.plain(height));
    }

    /** The colour of a series, by its place. */
    static String colour(int series) {
        return SERIES[series % SERIES.length];
    }

    /** The next round number above, so that four ticks are round too. */
    static double niceEnd(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-6))));
        for (double step : new double[] {1, 2, 4, 6, 8}) {
            if (value <= step * unit) {
                return step * unit;
            }
        }
        return 10 * unit;
    }

    Tag tag() {
        return svg;
    }

    Drawing box(double x, double y, double width, double height, String colour) {
        svg.add(rect(x, y, width, height, colour));
        return this;
    }

    /** A box through which the grid is seen. */
    Drawing band(double x, double y, double width, double height, String colour) {
        svg.add(rect(x, y, width, height, colour).set("fill-opacity", "0.35"));
        return this;
    }

    Drawing line(double x1, double y1, double x2, double y2, String colour, double width) {
        svg.add(Tag.of("line")
                .set("x1", x1)
                .set("y1", y1)
                .set("x2", x2)
                .set("y2", y2)
                .set("stroke", colour)
                .set("stroke-width", width));
        return this;
    }

    Drawing dot(double x, double y, double radius, String colour) {
        svg.add(circle(x, y, radius).set("fill", colour));
        return this;
    }

    Drawing ring(double x, double y, double radius, String colour) {
        svg.add(circle(x, y, radius).set("fill", "none").set("stroke", colour).set("stroke-width", 1));
        return this;
    }

    /** @param points x and y by turns */
    Drawing polyline(double[] points, String colour) {
        svg.add(Tag.of("polyline")
                .set("points", written(points))
                .set("fill", "none")
                .set("stroke", colour)
                .set("stroke-width", 1.6));
        return this;
    }

    /** The same closed and filled, so that what lies below is seen. */
    Drawing area(double[] points, String colour) {
        svg.add(Tag.of("polygon")
                .set("points", written(points))
                .set("fill", colour)
                .set("fill-opacity", "0.14"));
        return this;
    }

    /** Words centred on {@code y}: they start, end or have their middle at {@code x}. */
    Drawing label(double x, double y, String text, Anchor anchor, String colour) {
        svg.add(words(x, y, text, anchor, colour, Fonts.CHART));
        return this;
    }

    /** The same to be noticed. */
    Drawing strong(double x, double y, String text, Anchor anchor) {
        svg.add(words(x, y, text, anchor, INK, Fonts.CHART_STRONG));
        return this;
    }

    /** Which part of the words stands at the place given. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static Tag words(double x, double y, String text, Anchor anchor, String colour, String family) {
        return Tag.of("text")
                .set("x", x)
                .set("y", y + FOOT)
                .set("font-family", family)
                .set("font-size", TEXT)
                .set("text-anchor", anchor.name().toLowerCase(Locale.ROOT))
                .set("fill", colour)
                .text(text);
    }

    private static Tag rect(double x, double y, double width, double height, String colour) {
        return Tag.of("rect")
                .set("x", x)
                .set("y", y)
                .set("width", width)
                .set("height", height)
                .set("fill", colour);
    }

    private static Tag circle(double x, double y, double radius) {
        return Tag.of("circle").set("cx", x).set("cy", y).set("r", radius);
    }

    private static String written(double[] points) {
        var out = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            out.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(Words.plain(points[i]));
        }
        return out.toString();
    }
}
