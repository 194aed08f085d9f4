package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rungs.model.Hand;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final List<Strength.Piece> WORKED = List.of(
            piece("Aurora", "interview", Hand.FIRST, 0, true),
            piece("Beltrami", "interview", Hand.FIRST, 18, true),
            piece("Crow Wing", "document", Hand.SECOND, 36, true),
            piece("Dakota", "interview", Hand.FIRST, 3, false));

    @Test
    void theWorkedExampleComesOutInEveryPart() {
        var strength = Strength.of(WORKED);
        assertThat(strength.breadth()).isEqualTo(0.6);
        assertThat(strength.hand()).isCloseTo(0.8333, within(0.00005));
        assertThat(strength.recency()).isCloseTo(0.5833, within(0.00005));
        assertThat(strength.diversity()).isCloseTo(0.6667, within(0.00005));
        assertThat(strength.agreement()).isEqualTo(0.75);
        assertThat(strength.total()).isCloseTo(49.80, within(0.005));
    }

    @Test
    void aClaimWithoutEvidenceHasStrengthZeroAndSaysSo() {
        var strength = Strength.of(List.of());
        assertThat(strength.total()).isZero();
        assertThat(strength.hasEvidence()).isFalse();
    }

    @Test
    void aClaimThatIsOnlyContradictedHasStrengthZeroButEvidence() {
        var strength = Strength.of(List.of(piece("Dakota", "interview", Hand.FIRST, 3, false)));
        assertThat(strength.total()).isZero();
        assertThat(strength.hasEvidence()).isTrue();
    }

    @Test
    void oneTalkativeAccountDoesNotWin() {
        var talkative = java.util.Collections.nCopies(50, piece("Aurora", "interview", Hand.FIRST, 0, true));
        assertThat(Strength.of(talkative).breadth()).isEqualTo(0.2);
    }

    private static Strength.Piece piece(String organisation, String source, Hand hand, double age, boolean supports) {
        return new Strength.Piece(organisation, source, hand, age, 18, supports);
    }
}
