package app.rungs.insight;

import java.util.List;
import java.util.OptionalDouble;

/** Whether two judges put the same things in the same order: Spearman's ρ, with average ranks for ties. */
public final class RankAgreement {

    private RankAgreement() {}

    /**
     * ρ from −1 (reversed) to 1 (the same order); empty where there are fewer than two values or one side is all ties,
     * because there is then no order to agree with.
     *
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static OptionalDouble of(List<? extends Number> one, List<? extends Number> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(one.size() + " values against " + other.size());
        }
        double[] first = ranks(one);
        double[] second = ranks(other);
        double mean = (first.length + 1) / 2.0;
        double together = 0;
        double firstAlone = 0;
        double secondAlone = 0;
        for (int i = 0; i < first.length; i++) {
            together += (first[i] - mean) * (second[i] - mean);
            firstAlone += (first[i] - mean) * (first[i] - mean);
            secondAlone += (second[i] - mean) * (second[i] - mean);
        }
        return firstAlone == 0 || secondAlone == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(together / Math.sqrt(firstAlone * secondAlone));
    }

    private static double[] ranks(List<? extends Number> values) {
        double[] ranks = new double[values.size()];
        for (int i = 0; i < ranks.length; i++) {
            double value = values.get(i).doubleValue();
            long below = values.stream().filter(v -> v.doubleValue() < value).count();
            long equal = values.stream().filter(v -> v.doubleValue() == value).count();
            ranks[i] = below + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
