package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.rungs.insight.MarketValue.Input;
import app.rungs.model.ValueFactor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MarketValueTest {

    private static final Input ACCOUNTS = Input.exactly(ValueFactor.ACCOUNTS, 168, false);
    private static final Input INCIDENCE = new Input(ValueFactor.INCIDENCE, 0.25, 0.4, 0.6, true);
    private static final Input COST = new Input(ValueFactor.ANNUAL_COST, 120_000, 250_000, 450_000, true);

    @Test
    void theWorkedVectorIsSixteenPointEightMillion() {
        var value = MarketValue.of(List.of(
                Input.exactly(ValueFactor.ACCOUNTS, 168, false),
                Input.exactly(ValueFactor.INCIDENCE, 0.4, true),
                Input.exactly(ValueFactor.ANNUAL_COST, 250_000, true)));
        assertThat(value.base()).isCloseTo(16_800_000, within(1e-6));
        assertThat(value.interval().low()).isEqualTo(value.base());
        assertThat(value.interval().high()).isEqualTo(value.base());
        assertThat(value.tornado()).allMatch(bar -> bar.swing() == 0);
        assertThat(value.assumedSwing()).isZero();
    }

    @Test
    void ourValueIsTheCustomersTimesThreeShares() {
        var value = MarketValue.of(List.of(
                ACCOUNTS,
                INCIDENCE,
                COST,
                Input.exactly(ValueFactor.ADDRESSABLE, 0.5, true),
                Input.exactly(ValueFactor.CAPTURE, 0.1, true),
                Input.exactly(ValueFactor.PRICE_SHARE, 0.2, true)));
        assertThat(value.base()).isCloseTo(168_000, within(1e-6));
    }

    @Test
    void theTornadoPutsWhatMovesTheValueMostFirst() {
        var bars = MarketValue.of(List.of(COST, ACCOUNTS, INCIDENCE)).tornado();
        assertThat(bars)
                .extracting(bar -> bar.input().factor())
                .containsExactly(ValueFactor.ANNUAL_COST, ValueFactor.INCIDENCE, ValueFactor.ACCOUNTS);
        assertThat(bars.getFirst().low()).isCloseTo(168 * 0.4 * 120_000, within(1e-6));
        assertThat(bars.getFirst().high()).isCloseTo(168 * 0.4 * 450_000, within(1e-6));
        assertThat(bars.getLast().swing()).isZero();
    }

    @Test
    void theShareThatRestsOnAssumptionsCountsInputsAndTheirSwing() {
        var value = MarketValue.of(List.of(ACCOUNTS, INCIDENCE, COST));
        assertThat(value.assumedShare()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(value.assumedSwing()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theSameInputsAlwaysGiveTheSameInterval() {
        var one = MarketValue.of(List.of(ACCOUNTS, INCIDENCE, COST)).interval();
        assertThat(MarketValue.of(List.of(COST, INCIDENCE, ACCOUNTS)).interval())
                .isEqualTo(one);
        assertThat(one.low()).isCloseTo(11_130_000, within(1_000_000.0));
        assertThat(one.high()).isCloseTo(26_690_000, within(2_000_000.0));
    }

    @Test
    void aSingleInputsIntervalIsThatOfItsTriangle() {
        // a triangle from 0 over 5 to 10 has a tenth of its area below √5 and above 10 − √5
        var interval = MarketValue.of(List.of(new Input(ValueFactor.ACCOUNTS, 0, 5, 10, true)))
                .interval();
        assertThat(interval.low()).isCloseTo(Math.sqrt(5), within(0.06));
        assertThat(interval.high()).isCloseTo(10 - Math.sqrt(5), within(0.06));
    }

    @RepeatedTest(40)
    void theIntervalLiesBetweenTheExtremesAndScalesWithTheAccounts() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var incidence = input(ValueFactor.INCIDENCE, random, 1);
        var cost = input(ValueFactor.ANNUAL_COST, random, 1e6);
        var accounts = input(ValueFactor.ACCOUNTS, random, 5_000);
        var value = MarketValue.of(List.of(accounts, incidence, cost));
        var interval = value.interval();
        assertThat(interval.low())
                .as("seed %d", seed)
                .isBetween(accounts.low() * incidence.low() * cost.low(), interval.high());
        assertThat(interval.high())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(accounts.high() * incidence.high() * cost.high());
        var doubled = MarketValue.of(List.of(
                new Input(ValueFactor.ACCOUNTS, 2 * accounts.low(), 2 * accounts.base(), 2 * accounts.high(), true),
                incidence,
                cost));
        assertThat(doubled.interval().high())
                .as("seed %d", seed)
                .isCloseTo(2 * interval.high(), within(1e-6 * interval.high()));
        assertThat(value.tornado())
                .as("seed %d", seed)
                .allSatisfy(bar -> assertThat(value.base()).isBetween(bar.low(), bar.high()));
    }

    @Test
    void inputsOutOfOrderOrBelowNothingAreRefused() {
        assertThatThrownBy(() -> new Input(ValueFactor.ACCOUNTS, 5, 4, 6, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Input(ValueFactor.ACCOUNTS, -1, 4, 6, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Input(ValueFactor.ACCOUNTS, Double.NaN, 4, 6, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarketValue.of(List.of(ACCOUNTS, ACCOUNTS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Input input(ValueFactor factor, Random random, double scale) {
        double low = random.nextDouble() * scale / 3;
        double base = low + random.nextDouble() * scale / 3;
        return new Input(factor, low, base, base + random.nextDouble() * scale / 3, true);
    }
}
