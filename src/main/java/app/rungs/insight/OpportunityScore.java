package app.rungs.insight;

/**
 * How underserved an outcome is: importance + max(importance − satisfaction, 0), where both are the share that answered 4 or
 * 5 on a 5-point scale, times 10 (Ulwick, Jobs to be Done, 2016). It is computed within a segment, never across the market.
 *
 * @param importance 0 to 10
 * @param satisfaction 0 to 10
 */
public record OpportunityScore(double importance, double satisfaction) {

    private static final double Z95 = 1.959964;

    public OpportunityScore {
        if (!(importance >= 0 && importance <= 10 && satisfaction >= 0 && satisfaction <= 10)) {
            throw new IllegalArgumentException(importance + " and " + satisfaction + " are not both from 0 to 10");
        }
    }

    /**
     * The score of {@code asked} answers.
     *
     * @param important how many called it important, 4 or 5
     * @param satisfied how many were satisfied, 4 or 5
     */
    public static OpportunityScore ofCounts(int important, int satisfied, int asked) {
        return new OpportunityScore(10.0 * important / asked, 10.0 * satisfied / asked);
    }

    /** The score of answers given as the percentages of 1, 2, 3, 4 and 5, for importance and for satisfaction. */
    public static OpportunityScore ofPercentages(double[] importance, double[] satisfaction) {
        return new OpportunityScore(topTwo(importance), topTwo(satisfaction));
    }

    private static double topTwo(double[] percentages) {
        if (percentages.length != 5) {
            throw new IllegalArgumentException("five percentages, not " + percentages.length);
        }
        return (percentages[3] + percentages[4]) / 10;
    }

    /** 0 to 20. */
    public double value() {
        return importance + Math.max(importance - satisfaction, 0);
    }

    /**
     * Half of the width of the 95 % interval around a score of {@code asked} answers, with importance above satisfaction:
     * 1.96 · 10 · √((4pᵢ(1−pᵢ) + pₛ(1−pₛ)) ÷ n), covariance left out. Crude below 30 answers.
     */
    public double halfWidth(int asked) {
        double i = importance / 10;
        double s = satisfaction / 10;
        return Z95 * 10 * Math.sqrt((4 * i * (1 - i) + s * (1 - s)) / asked);
    }

    /** Whether it is overserved: satisfied more than it is important, and not important; never inferred from a low score. */
    public boolean isOverserved(double lowImportance) {
        return satisfaction > importance && importance < lowImportance;
    }
}
