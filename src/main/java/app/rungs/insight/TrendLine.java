package app.rungs.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a series is going: the median of the slopes between all pairs of points (Theil 1950, Sen 1968), which one outlier
 * does not turn.
 *
 * @param perYear how much the value changes in a year
 * @param points how many points it rests on, at least 3
 */
public record TrendLine(double perYear, int points) {

    /** Fewer points than this are no trend. */
    public static final int FEWEST = 3;

    /**
     * A value at a time.
     *
     * @param year decimal, such as 2018.5
     */
    public record Point(double year, double value) {}

    /** The trend of {@code points}; empty for fewer than three different times. */
    public static Optional<TrendLine> of(List<Point> points) {
        long times = points.stream().mapToDouble(Point::year).distinct().count();
        if (times < FEWEST) {
            return Optional.empty();
        }
        var slopes = new ArrayList<Double>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double years = points.get(j).year() - points.get(i).year();
                if (years != 0) {
                    slopes.add((points.get(j).value() - points.get(i).value()) / years);
                }
            }
        }
        return Quartiles.of(slopes).map(all -> new TrendLine(all.median(), points.size()));
    }
}
