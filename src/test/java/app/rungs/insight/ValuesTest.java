package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.insight.RelativeValues.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void rankAgreementIsSpearmansWithTheWorkedVector() {
        assertThat(RankAgreement.of(List.of(1, 2, 3, 4, 5), List.of(3, 1, 2, 5, 4))
                        .orElseThrow())
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void tiesShareTheirAverageRank() {
        assertThat(RankAgreement.of(List.of(1, 2, 2, 3), List.of(1, 2, 3, 4)).orElseThrow())
                .isCloseTo(0.94868, within(0.00001));
        assertThat(RankAgreement.of(List.of(5, 5, 5), List.of(1, 2, 3))).isEmpty();
    }

    @Test
    void pointsThatDoNotAddUpToAHundredAreNamed() {
        var values = new RelativeValues(List.of(
                new Cell("IOU", "outages", 60, true),
                new Cell("IOU", "bills", 30, true),
                new Cell("Municipal", "outages", 45, true),
                new Cell("Municipal", "bills", 55, false)));
        assertThat(values.wrongSums()).isEqualTo(Map.of("IOU", 90));
        assertThat(values.divergence("outages")).isEqualTo(15);
        assertThat(values.withoutFirstHand()).containsExactly(new Cell("Municipal", "bills", 55, false));
    }

    @Test
    void aClaimMayDropItsSegmentOnlyWhereAllAgreeAndAllWereHeard() {
        var values = new RelativeValues(List.of(
                new Cell("IOU", "agree", 30, true),
                new Cell("Municipal", "agree", 40, true),
                new Cell("IOU", "differ", 30, true),
                new Cell("Municipal", "differ", 41, true),
                new Cell("IOU", "unheard", 40, true),
                new Cell("Municipal", "unheard", 40, false),
                new Cell("IOU", "absent", 5, true)));
        assertThat(values.mayDropSegment("agree")).isTrue();
        assertThat(values.mayDropSegment("differ")).isFalse();
        assertThat(values.mayDropSegment("unheard")).isFalse();
        assertThat(values.mayDropSegment("absent")).isFalse();
    }

    @Test
    void quartilesInterpolateAsSpreadsheetsDo() {
        assertThat(Quartiles.of(List.of(4.0, 1.0, 3.0, 2.0))).hasValue(new Quartiles(4, 1, 1.75, 2.5, 3.25, 4));
        assertThat(Quartiles.of(List.of(7.0))).hasValue(new Quartiles(1, 7, 7, 7, 7, 7));
        assertThat(Quartiles.of(List.of())).isEmpty();
    }

    @Test
    void theFormulasGiveThePublishedFigures() {
        assertThat(Formulas.regulatedEarnings(10_000_000, 0.5, 0.0966)).isCloseTo(483_000, within(1e-6));
        assertThat(Formulas.caidi(366.6, 1.348)).isCloseTo(271.8, within(0.3));
        assertThat(Formulas.caidi(123.9, 1.022)).isCloseTo(121.3, within(0.3));
        assertThat(Formulas.incidentRate(22, 645_089)).isCloseTo(6.8, within(0.05));
        assertThat(Formulas.saidi(1_239_000, 10_000)).isEqualTo(123.9);
        assertThat(Formulas.saifi(10_220, 10_000)).isEqualTo(1.022);
        assertThat(Formulas.debtServiceCoverage(6_300_000, 2_000_000)).isEqualTo(3.15);
    }

    @Test
    void aSourceIsStalePastItsHalfLifeOrItsReCheckDate() {
        var today = LocalDate.of(2026, 11, 1);
        assertThat(Freshness.INTERVIEW.isStale(today.minusMonths(11), null, today))
                .isFalse();
        assertThat(Freshness.INTERVIEW.isStale(today.minusMonths(13), null, today))
                .isTrue();
        assertThat(Freshness.INTERVIEW.isStale(today.minusMonths(13), today, today))
                .isFalse();
        assertThat(Freshness.INTERVIEW.isStale(today.minusMonths(19), today, today))
                .isTrue();
        assertThat(Freshness.ofReading(12).isStale(today.minusMonths(13), null, today))
                .isTrue();
        assertThat(Freshness.DOCUMENT.recency(today.minusYears(3), today)).isCloseTo(0.5, within(0.001));
    }
}
