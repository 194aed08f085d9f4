package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "onboarding, onboarding, 1",
        "onboarding, Onboarding, 1",
        "onboardingFlow, onboarding flow, 1",
        "outage-report, reports of outage, 0.9",
        "outage reports, outage_report, 1",
        "onboarding, onboarding_flow, 0.9",
        "colour, color, 0.8333",
        "pricing, price, 0.5714",
        "onboarding, user_setup, 0",
        "crew, weather, 0.1429",
        "'', a, 0"
    })
    void namesAreComparedByTheirWordsThenByTheirLetters(String one, String other, double likeness) {
        assertThat(Likeness.ofNames(one, other)).isCloseTo(likeness, within(0.0001));
        assertThat(Likeness.ofNames(other, one)).isCloseTo(likeness, within(0.0001));
    }

    @Test
    void setsAreComparedByTheShareOfTheSmaller() {
        assertThat(Likeness.ofSets(Set.of(1, 2, 3, 4), Set.of(3, 4, 5))).isCloseTo(0.6667, within(0.0001));
        assertThat(Likeness.ofSets(Set.of(1, 2), Set.of(1, 2, 3))).isEqualTo(1);
        assertThat(Likeness.ofSets(Set.of(), Set.of(1))).isZero();
    }

    @Test
    void wordsAreComparedByTheAngleBetweenTheirCounts() {
        var weeks = Map.of("weeks", 3, "setup", 4);
        assertThat(Likeness.ofWords(weeks, weeks)).isCloseTo(1, within(1e-9));
        assertThat(Likeness.ofWords(weeks, Map.of("setup", 5))).isCloseTo(0.8, within(1e-9));
        assertThat(Likeness.ofWords(weeks, Map.of("truck", 2))).isZero();
        assertThat(Likeness.ofWords(weeks, Map.of())).isZero();
    }
}
