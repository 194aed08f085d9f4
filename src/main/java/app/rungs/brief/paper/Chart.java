package app.rungs.brief.paper;

import app.rungs.insight.Quartiles;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a drawing shows, as numbers. */
public sealed interface Chart {

    /** The same for somebody who does not see it. */
    String inWords();

    /**
     * A bar for each segment on one scale.
     *
     * @param most the points at which a bar takes the whole width
     */
    record Bars(List<Bar> bars, int most) implements Chart {

        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public String inWords() {
            return bars.stream().map(Bar::inWords).collect(Collectors.joining(", "));
        }
    }

    /** A bar of {@link Bars}; points are null where a segment gave none. */
    record Bar(String segment, @Nullable Integer points) {

        private String inWords() {
            var value = points == null ? Messages.of("brief.worth.none") : String.valueOf(points);
            return segment + " " + value;
        }
    }

    /** Where the readings of segments lie: the middle half as a band, the median as a dot, from zero. */
    record Spreads(List<Spread> spreads, String unit) implements Chart {

        public Spreads {
            spreads = List.copyOf(spreads);
        }

        @Override
        public String inWords() {
            return spreads.stream()
                    .map(it -> Messages.of(
                            it.hasQuartiles() ? "brief.readings.words" : "brief.readings.words.few",
                            it.segment(),
                            Words.number(it.quartiles().median()),
                            unit,
                            Words.number(it.quartiles().lower()),
                            Words.number(it.quartiles().upper()),
                            Words.count(it.quartiles().n())))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Where the readings of one segment lie, by the segment's short name. */
    record Spread(String segment, Quartiles quartiles) {

        /** With fewer readings a quartile would be one of them under another name. */
        private static final int READINGS_FOR_QUARTILES = 4;

        public boolean hasQuartiles() {
            return quartiles.n() >= READINGS_FOR_QUARTILES;
        }
    }

    /**
     * How the medians of a metric moved, a line a segment, with the middle half as a band.
     *
     * @param definition how all of it was measured
     */
    record Trend(String metric, String unit, String definition, List<Line> lines) implements Chart {

        public Trend {
            lines = List.copyOf(lines);
        }

        @Override
        public String inWords() {
            return lines.stream()
                    .map(line -> Messages.of(
                            "brief.trends.words",
                            line.name(),
                            line.points().stream()
                                    .map(it -> it.period() + " "
                                            + Words.number(it.values().median()))
                                    .collect(Collectors.joining(", ")),
                            unit))
                    .collect(Collectors.joining(" "));
        }
    }

    /** A line of {@link Trend}, from the oldest point on. */
    record Line(String name, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** @param year the period's end as a decimal year */
    record Point(String period, double year, Quartiles values) {}

    /** Figures that are not known better than from one number to another. */
    record Intervals(List<Interval> intervals, String unit) implements Chart {

        public Intervals {
            intervals = List.copyOf(intervals);
        }

        @Override
        public String inWords() {
            return intervals.stream()
                    .map(it -> Messages.of(
                            "brief.worth.words",
                            it.name(),
                            Words.brief(it.base()),
                            Words.brief(it.low()),
                            Words.brief(it.high()),
                            unit))
                    .collect(Collectors.joining(" "));
        }
    }

    /** A figure, with the interval in which 80 % of the draws lie. */
    record Interval(String name, double low, double base, double high) {}

    /** Which of our products takes which obstacle away. */
    record Covered(List<String> products, List<Row> rows) implements Chart {

        public Covered {
            products = List.copyOf(products);
            rows = List.copyOf(rows);
        }

        @Override
        public String inWords() {
            return rows.stream()
                    .map(row -> row.obstacle() + ": "
                            + IntStream.range(0, products.size())
                                    .mapToObj(i -> products.get(i) + " "
                                            + row.degrees().get(i).inWords())
                                    .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
        }
    }

    /** How far each product, in their order, takes an obstacle away. */
    record Row(String obstacle, List<Degree> degrees) {

        public Row {
            degrees = List.copyOf(degrees);
        }
    }

    /** How much of an obstacle a product takes away. */
    enum Degree {
        NONE,
        PART,
        WHOLE;

        /** As the end of a line, or alone in a cell. */
        public String inWords() {
            return Messages.of("brief.degree." + name());
        }
    }
}
