package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.insight.Comparability.Definition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    @ParameterizedTest
    @CsvSource({
        "Everyone wants fewer outages, Everyone",
        "It helps all customers alike, all customers",
        "The generic utility cares about bills, generic",
        "ANYBODY would pay for this, ANYBODY",
        "This holds for every utility, every utility",
        "Most of our customers say so, Most of our customers",
    })
    void aClaimThatSpeaksForEverybodyIsAskedForItsSegment(String claim, String word) {
        assertThat(GenericWords.in(claim)).extracting(GenericWords.Place::word).containsExactly(word);
        assertThat(GenericWords.problem(claim).orElseThrow().sentence())
                .contains(word)
                .contains("segment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Municipal utilities in Minnesota want fewer outages", "Regenerica leads", "All outages count"})
    void aClaimThatNamesItsSegmentPasses(String claim) {
        assertThat(GenericWords.problem(claim)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Locate the fault on a feeder", "Balance crew hours", "Zlokalizuj awarię linii"})
    void aVerbWithItsObjectIsAJob(String statement) {
        assertThat(JobLint.problems(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The outage map, does not look like a verb",
        "Locating the fault, does not look like a verb",
        "Inspect, has no object",
        "Find and repair the fault, two jobs",
        "Find and/or repair the fault, “and/or”",
        "Open the GridSight map, word of a product",
        "'', needs words",
    })
    void aStatementThatIsNotOneJobIsTold(String statement, String sentence) {
        assertThat(JobLint.problems(statement, Set.of("GridSight")))
                .singleElement()
                .satisfies(it -> assertThat(it.sentence()).contains(sentence));
    }

    @Test
    void readingsOfOneDefinitionMayBeCompared() {
        var one = new Definition("minutes a year", "2018", "without major event days", "IEEE 1366");
        var same = new Definition("Minutes a year ", "2018", "without major event days", "ieee 1366");
        assertThat(Comparability.problem(List.of(one, same))).isEmpty();
    }

    @Test
    void readingsThatDifferAreRefusedAndTheDifferenceIsNamed() {
        var one = new Definition("minutes a year", "2018", "without major event days", "IEEE 1366");
        var other = new Definition("minutes a year", "2018", "with major event days", "own method");
        assertThat(Comparability.problem(List.of(one, other)).orElseThrow().sentence())
                .isEqualTo("These readings cannot be compared, because they differ in what is counted (with major event"
                        + " days; without major event days), method (IEEE 1366; own method); choose readings of one"
                        + " definition.");
    }
}
