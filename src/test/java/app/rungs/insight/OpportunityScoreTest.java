package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityScoreTest {

    private static final OpportunityScore SAW = OpportunityScore.ofCounts(200, 75, 270);

    @Test
    void theSawIsWorthTwelve() {
        assertThat(SAW.importance()).isCloseTo(7.407, within(0.0005));
        assertThat(SAW.satisfaction()).isCloseTo(2.778, within(0.0005));
        assertThat(SAW.value()).isCloseTo(12.037, within(0.0005));
    }

    @Test
    void theDecksPercentagesGiveItsScore() {
        var deck = OpportunityScore.ofPercentages(new double[] {5, 5, 9, 47, 34}, new double[] {12, 28, 30, 17, 13});
        assertThat(deck.importance()).isCloseTo(8.1, within(1e-9));
        assertThat(deck.satisfaction()).isCloseTo(3.0, within(1e-9));
        assertThat(deck.value()).isCloseTo(13.2, within(1e-9));
    }

    @Test
    void theDecksMeansWouldGiveThreePointsLess() {
        assertThat(new OpportunityScore((4.00 - 1) / 4 * 10, (2.91 - 1) / 4 * 10).value())
                .isCloseTo(10.225, within(1e-9));
        assertThat(new OpportunityScore(4.00, 2.91).value()).isCloseTo(5.09, within(1e-9));
    }

    @Test
    void satisfactionAboveImportanceTakesNothingAway() {
        assertThat(new OpportunityScore(4, 8).value()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"8, 6.82", "12, 5.57", "30, 3.52", "93, 2.00", "180, 1.44", "270, 1.17", "372, 1.00"})
    void theIntervalNarrowsWithTheAnswers(int asked, double halfWidth) {
        assertThat(SAW.halfWidth(asked)).isCloseTo(halfWidth, within(0.006));
    }

    @Test
    void overservedIsUnimportantAndSatisfiedAndNeverJustALowScore() {
        assertThat(new OpportunityScore(4, 8).isOverserved(5)).isTrue();
        assertThat(new OpportunityScore(4, 3).isOverserved(5)).isFalse();
        assertThat(new OpportunityScore(6, 8).isOverserved(5)).isFalse();
    }

    @Test
    void sharesOutsideTheirScaleAreRefused() {
        assertThatThrownBy(() -> new OpportunityScore(11, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpportunityScore.ofPercentages(new double[] {100}, new double[] {100}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
