package app.rungs.insight;

import java.util.Collection;
import java.util.Optional;

/**
 * Where a value stands among others: the share that lies below it, and half of those equal to it.
 *
 * @param percent 0 to 100
 * @param n how many values it was held against, itself among them
 */
public record PercentRank(double percent, int n) {

    /** Among fewer values than this a percentile says more than is known; the band is shown alone. */
    public static final int FEWEST = 10;

    /** The rank of {@code value} in {@code all}, which holds it; empty for fewer than ten values. */
    public static Optional<PercentRank> of(double value, Collection<Double> all) {
        if (all.size() < FEWEST) {
            return Optional.empty();
        }
        double below = 0;
        for (double other : all) {
            below += other < value ? 1 : other == value ? 0.5 : 0;
        }
        return Optional.of(new PercentRank(100 * below / all.size(), all.size()));
    }
}
