package app.rungs.insight;

import app.rungs.model.ValueFactor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What an obstacle is worth in a year: the product of its inputs, each from low over base to high. The customers' value is
 * accounts × incidence × annual cost of an affected account; ours is that × addressable share × capture share × price share.
 */
public final class MarketValue {

    /** How often the simulation draws. */
    public static final int DRAWS = 10_000;

    /** Where it begins, so that the same inputs always give the same interval. */
    private static final long SEED = 168;

    private static final double TAIL = 0.1;

    /**
     * One input.
     *
     * @param low the lowest it could be, 0 or more
     * @param base what it most likely is
     * @param high the highest it could be
     * @param assumed whether no citation stands behind it
     */
    public record Input(ValueFactor factor, double low, double base, double high, boolean assumed) {

        public Input {
            if (!(low >= 0 && low <= base && base <= high)) {
                throw new IllegalArgumentException(factor + " from " + low + " over " + base + " to " + high);
            }
        }

        /** An input that is exactly {@code value}. */
        public static Input exactly(ValueFactor factor, double value, boolean assumed) {
            return new Input(factor, value, value, value, assumed);
        }

        /** Its value where a triangular distribution has {@code share} of its area to the left, 0 to 1. */
        double at(double share) {
            double width = high - low;
            if (width == 0) {
                return base;
            }
            double peak = (base - low) / width;
            return share < peak
                    ? low + Math.sqrt(share * width * (base - low))
                    : high - Math.sqrt((1 - share) * width * (high - base));
        }
    }

    /** From which value to which: one in ten draws lies below, one in ten above. */
    public record Interval(double low, double high) {}

    /** What the value would be with one input at its lowest and at its highest, all others at their base. */
    public record Bar(Input input, double low, double high) {

        /** How far the input alone moves the value. */
        public double swing() {
            return high - low;
        }
    }

    private final List<Input> inputs;

    private MarketValue(List<Input> inputs) {
        this.inputs = inputs;
    }

    /**
     * The value that is the product of {@code inputs}.
     *
     * @throws IllegalArgumentException if there is none, or one factor is given twice
     */
    public static MarketValue of(List<Input> inputs) {
        Map<ValueFactor, Input> ordered = new EnumMap<>(ValueFactor.class);
        for (var input : inputs) {
            if (ordered.put(input.factor(), input) != null) {
                throw new IllegalArgumentException("twice: " + input.factor());
            }
        }
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("no input");
        }
        return new MarketValue(List.copyOf(ordered.values()));
    }

    /** The inputs in the order of their factors. */
    public List<Input> inputs() {
        return inputs;
    }

    /** With every input at its base. */
    public double base() {
        return inputs.stream().mapToDouble(Input::base).reduce(1, (one, other) -> one * other);
    }

    /**
     * The 80 % interval of {@value #DRAWS} draws, each input from its own triangular distribution and independent of the
     * others.
     */
    public Interval interval() {
        if (inputs.stream().allMatch(input -> input.low() == input.high())) {
            return new Interval(base(), base());
        }
        var random = new Random(SEED);
        var draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double value = 1;
            for (var input : inputs) {
                value *= input.at(random.nextDouble());
            }
            draws[draw] = value;
        }
        Arrays.sort(draws);
        return new Interval(draws[(int) (DRAWS * TAIL)], draws[(int) (DRAWS * (1 - TAIL)) - 1]);
    }

    /** How far each input alone moves the value, the farthest first. */
    public List<Bar> tornado() {
        return inputs.stream()
                .map(input -> new Bar(input, with(input, input.low()), with(input, input.high())))
                .sorted(Comparator.comparingDouble(Bar::swing).reversed())
                .toList();
    }

    /** Which share of the inputs is assumed, 0 to 1: in a product each carries the answer as much as any other. */
    public double assumedShare() {
        return (double) inputs.stream().filter(Input::assumed).count() / inputs.size();
    }

    /** Which share of all the swing the assumed inputs make, 0 to 1; 0 where nothing swings. */
    public double assumedSwing() {
        double all = tornado().stream().mapToDouble(Bar::swing).sum();
        double assumed = tornado().stream()
                .filter(bar -> bar.input().assumed())
                .mapToDouble(Bar::swing)
                .sum();
        return all == 0 ? 0 : assumed / all;
    }

    private double with(Input changed, double value) {
        return inputs.stream()
                .mapToDouble(input -> input == changed ? value : input.base())
                .reduce(1, (one, other) -> one * other);
    }
}
