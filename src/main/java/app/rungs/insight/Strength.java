package app.rungs.insight;

import app.rungs.model.Hand;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well evidence carries a claim, in five visible parts of 0 to 1 each. The geometric mean of the first four lets
 * one missing part sink the claim; counting organisations, not notes, keeps one talkative account from winning.
 *
 * @param breadth distinct organisations against the wanted number
 * @param hand mean of the hands' weights
 * @param recency mean of 0.5^(age ÷ half-life)
 * @param diversity distinct source classes against the wanted number
 * @param agreement supports ÷ (supports + contradicts); 0 where there is neither, which {@link #hasEvidence} tells apart
 * @param supports how many pieces support the claim
 * @param contradicts how many contradict it
 */
public record Strength(
        double breadth,
        double hand,
        double recency,
        double diversity,
        double agreement,
        int supports,
        int contradicts) {

    /** The share of its strength a piece keeps for each hand it went through, and what counts as broad and diverse. */
    public record Weights(double first, double second, double third, int organisations, int sourceClasses) {

        /** The defaults; every one of them is the user's to change. */
        public static final Weights DEFAULT = new Weights(1.0, 0.5, 0.2, 5, 3);

        double of(Hand hand) {
            return switch (hand) {
                case FIRST -> first;
                case SECOND -> second;
                case THIRD -> third;
            };
        }
    }

    /**
     * One piece of evidence.
     *
     * @param organisation whose voice it is, by any stable name
     * @param sourceClass such as interview, survey answer, document, reading
     * @param ageMonths months since it was said or measured, 0 or more
     * @param halfLifeMonths months after which it counts half, more than 0
     * @param supports false where it contradicts the claim
     */
    public record Piece(
            String organisation,
            String sourceClass,
            Hand hand,
            double ageMonths,
            double halfLifeMonths,
            boolean supports) {

        public Piece {
            if (ageMonths < 0 || halfLifeMonths <= 0) {
                throw new IllegalArgumentException("age " + ageMonths + ", half-life " + halfLifeMonths);
            }
        }
    }

    /** The strength with the default weights. */
    public static Strength of(List<Piece> pieces) {
        return of(pieces, Weights.DEFAULT);
    }

    /** The strength of a claim: what supports it is weighed, what contradicts it only counts against agreement. */
    public static Strength of(List<Piece> pieces, Weights weights) {
        var supporting = pieces.stream().filter(Piece::supports).toList();
        int contradicts = pieces.size() - supporting.size();
        long organisations =
                supporting.stream().map(Piece::organisation).distinct().count();
        long classes = supporting.stream().map(Piece::sourceClass).distinct().count();
        return new Strength(
                Math.min(1, (double) organisations / weights.organisations()),
                mean(supporting, piece -> weights.of(piece.hand())),
                mean(supporting, piece -> Math.pow(0.5, piece.ageMonths() / piece.halfLifeMonths())),
                Math.min(1, (double) classes / weights.sourceClasses()),
                pieces.isEmpty() ? 0 : (double) supporting.size() / pieces.size(),
                supporting.size(),
                contradicts);
    }

    /** False where nothing supports or contradicts: the claim is then named "no evidence", not weak. */
    public boolean hasEvidence() {
        return supports + contradicts > 0;
    }

    /** 0 to 100: 100 × (breadth · hand · recency · diversity)^¼ × agreement. Never shown without its parts. */
    public double total() {
        return 100 * Math.pow(breadth * hand * recency * diversity, 0.25) * agreement;
    }

    private static double mean(List<Piece> pieces, ToDoubleFunction<Piece> part) {
        return pieces.stream().mapToDouble(part).average().orElse(0);
    }
}
