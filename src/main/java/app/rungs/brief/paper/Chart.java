package app.rungs.brief.paper;

import app.rungs.insight.Quartiles;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
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
                            "brief.readings.words",
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
    record Spread(String segment, Quartiles quartiles) {}
}
