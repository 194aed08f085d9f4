package app.rungs.findings;

import app.rungs.findings.SegmentComparison.Leaning;
import app.rungs.model.Direction;
import app.rungs.text.Messages;
import org.jspecify.annotations.Nullable;

/** How a figure differs from the median of its kind, in words. */
final class Differences {

    private Differences() {}

    /** Such as "▲ 36 % above the median of 3 segments"; differences of less than half a percent are none. */
    static String percent(double value, double median, int n) {
        if (median == 0) {
            return value == 0 ? Messages.of("findings.difference.none", n) : "";
        }
        long percent = Math.round(Math.abs(value - median) / Math.abs(median) * 100);
        if (percent == 0) {
            return Messages.of("findings.difference.none", n);
        }
        return value > median
                ? Messages.of("findings.difference.above", percent, n)
                : Messages.of("findings.difference.below", percent, n);
    }

    /** The same for points, which are apart and not a share of each other. */
    static String points(int points, double median) {
        double apart = Math.abs(points - median);
        if (apart == 0) {
            return Messages.of("findings.difference.equal");
        }
        return points > median
                ? Messages.of("findings.difference.more", apart)
                : Messages.of("findings.difference.fewer", apart);
    }

    /** Higher or lower, where nobody said which way is better. */
    static Leaning leaning(double value, double median) {
        return leaning(value, median, null);
    }

    static Leaning leaning(double value, double median, @Nullable Direction direction) {
        int side = Double.compare(value, median);
        if (side == 0) {
            return Leaning.NONE;
        }
        return switch (direction) {
            case null -> side > 0 ? Leaning.HIGHER : Leaning.LOWER;
            case INCREASE -> side > 0 ? Leaning.BETTER : Leaning.WORSE;
            case MINIMIZE -> side > 0 ? Leaning.WORSE : Leaning.BETTER;
        };
    }
}
