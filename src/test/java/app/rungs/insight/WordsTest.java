package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.model.Problem;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final OwnWords GLOSSARY =
            new OwnWords().product("Failure forecast (fictional product)", "risk score, forecast");

    @Test
    void aWordOfOursIsFoundAtItsPlaceInAnyCaseAndNumber() {
        var text = "Our Failure-Forecasts beat any risk score.";
        assertThat(GLOSSARY.in(text))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("Failure-Forecasts", "risk score");
        assertThat(GLOSSARY.in("They forecasted rain and keep scores.")).isEmpty();
    }

    @Test
    void aValueStatementPassesOnlyWithoutOurWordsWithoutEverybodyAndHungOnSomething() {
        var slipped = ValueLint.problems("The failure forecast gives everyone a risk score.", GLOSSARY, false);
        assertThat(slipped).hasSize(4);
        assertThat(slipped.getFirst().sentence()).contains("failure forecast", "letter 5");
        assertThat(ValueLint.slips("The failure forecast gives everyone a risk score.", GLOSSARY))
                .extracting(ValueLint.Slip::start)
                .containsExactly(4, 27, 38);
        assertThat(ValueLint.problems("Engineers know before winter which units will fail.", GLOSSARY, true))
                .isEmpty();
        assertThat(ValueLint.problems(" ", GLOSSARY, true)).hasSize(1);
    }

    @Test
    void anOutcomeHasOneMetricThatCanBeCountedAndAnObject() {
        assertThat(outcome("the time it takes", "to locate a file")).isEmpty();
        assertThat(outcome("reduce the time", "to locate a file"))
                .singleElement()
                .asString()
                .contains("reduce");
        assertThat(outcome("the time and effort", "to locate a file"))
                .singleElement()
                .asString()
                .contains("two metrics");
        assertThat(outcome("happiness", "of crews")).singleElement().asString().contains("counted");
        assertThat(outcome("the time", "to read the risk score"))
                .singleElement()
                .asString()
                .contains("risk score");
        assertThat(outcome("", "")).hasSize(2);
    }

    @Test
    void aStorysSituationIsNoPersonaAndIsCited() {
        assertThat(StoryLint.problems("When the autumn load records are in", true))
                .isEmpty();
        assertThat(StoryLint.problems("When I am a reliability engineer", true)).hasSize(1);
        assertThat(StoryLint.problems("As an engineer", true)).hasSize(1);
        assertThat(StoryLint.problems("When a call comes in", false)).hasSize(1);
        assertThat(StoryLint.problems("", false)).hasSize(1);
    }

    @Test
    void statementsThatSayNearlyTheSameAreShownToEachOther() {
        var jobs = List.of(
                "Predict equipment failures before they interrupt customers",
                "Restore supply after an equipment failure",
                "Keep the bill affordable for every household");
        assertThat(near("Predicting failures of equipment", jobs)).first().isEqualTo(jobs.getFirst());
        assertThat(near("Keep bills affordable", jobs)).containsExactly(jobs.getLast());
        assertThat(near("Train new line workers", jobs)).isEmpty();
        assertThat(near(jobs.getFirst(), jobs)).containsExactly(jobs.getFirst());
        assertThat(near("Restor suply after an equipmnt failre", jobs)).containsExactly(jobs.get(1));
        assertThat(near("", jobs)).isEmpty();
    }

    private static List<Problem> outcome(String measure, String object) {
        return OutcomeLint.problems(measure, object, "", GLOSSARY);
    }

    private static List<String> near(String statement, List<String> others) {
        return NearDuplicates.of(statement, others, Function.identity(), 3);
    }
}
