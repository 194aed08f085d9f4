package app.rungs.insight;

import java.util.Collection;
import java.util.Optional;

/**
 * Where a set of values lies, in the values' own unit. The quartiles interpolate linearly between the ordered values
 * at position (n − 1)·p, counted from zero: method 7 of Hyndman and Fan (1996), the one of spreadsheets'
 * {@code QUARTILE.INC}. Other methods differ for small n, so this one is named wherever quartiles are printed.
 *
 * @param n how many values, at least 1
 */
public record Quartiles(int n, double min, double lower, double median, double upper, double max) {

    /**
     * The quartiles of {@code values}; empty where there are none.
     *
     * @throws IllegalArgumentException if a value is not a finite number
     */
    public static Optional<Quartiles> of(Collection<Double> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] ordered =
                values.stream().mapToDouble(Quartiles::finite).sorted().toArray();
        return Optional.of(new Quartiles(
                ordered.length,
                ordered[0],
                at(ordered, 0.25),
                at(ordered, 0.5),
                at(ordered, 0.75),
                ordered[ordered.length - 1]));
    }

    private static double at(double[] ordered, double share) {
        double position = (ordered.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (position - below) * (ordered[above] - ordered[below]);
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        return value;
    }
}
