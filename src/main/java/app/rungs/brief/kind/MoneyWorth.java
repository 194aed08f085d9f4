package app.rungs.brief.kind;

import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Words;
import app.rungs.findings.ObstacleValue;
import app.rungs.insight.MarketValue;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an obstacle is worth in money, as the page of the obstacle reckons it. */
final class MoneyWorth {

    private static final double WHOLE = 100;

    private MoneyWorth() {}

    /** The customers' value and our part of it, each with its 80 % interval; empty while a factor has no figures. */
    static Optional<Chart.Intervals> chart(ObstacleValue value) {
        List<Chart.Interval> intervals = new ArrayList<>();
        value.customers().ifPresent(it -> intervals.add(interval("brief.worth.customers", it)));
        value.ours().ifPresent(it -> intervals.add(interval("brief.worth.ours", it)));
        return intervals.isEmpty() ? Optional.empty() : Optional.of(new Chart.Intervals(intervals, value.unit()));
    }

    /** On what the figure rests, and how much of it is assumed. */
    static String rests(ObstacleValue value) {
        var worth = value.customers().or(value::ours).orElseThrow();
        return Messages.of(
                "brief.worth.rests",
                Words.number(worth.assumedShare() * WHOLE),
                Words.number(worth.assumedSwing() * WHOLE));
    }

    private static Chart.Interval interval(String key, MarketValue value) {
        var interval = value.interval();
        return new Chart.Interval(Messages.of(key), interval.low(), value.base(), interval.high());
    }
}
