package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnchorTest {

    private static final String BEFORE = "We lost power twice. The phone rang all night.";

    @Test
    void wordsBeforeTheChangeStay() {
        assertThat(moved("lost power", "We lost power twice. The phones rang all night."))
                .isEqualTo("3 lost power");
    }

    @Test
    void wordsAfterTheChangeMoveWithIt() {
        assertThat(moved("all night", "Last week we lost power twice. The phone rang all night."))
                .isEqualTo("46 all night");
    }

    @Test
    void wordsBetweenTwoChangesMoveThoughTheyStandTwice() {
        assertThat(moved("The phone", "Yes: we lost power twice. The phone rang all day. The phone!"))
                .isEqualTo("26 The phone");
    }

    @Test
    void wordsThatWereMovedAreFoundWhereTheyStandOnce() {
        assertThat(moved("The phone rang", "All night The phone rang, and power went twice."))
                .isEqualTo("10 The phone rang");
    }

    @Test
    void wordsThatWereChangedAreNotGuessedButSayWhatStandsThereNow() {
        assertThat(moved("lost power twice", "We lost power once. The phone rang all night."))
                .isEqualTo("flagged: lost power once");
        assertThat(moved("lost power", "We twice. The phone rang all night.")).isEqualTo("flagged: ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        one two three,   one two three
        one two three,   zero one three four
        'a a a a',       'a a'
        '',              some words
        'x\ny',          'y\nx'
        """)
    void theStepsBetweenTwoTextsMakeOneOfTheOther(String before, String after) {
        assertThat(Replaced.apply(before, Replaced.between(before, after))).isEqualTo(after);
    }

    private static String moved(String quote, String after) {
        int start = BEFORE.indexOf(quote);
        var anchor = new Anchor(start, start + quote.length()).moved(quote, after, Replaced.between(BEFORE, after));
        return anchor.holds(after, quote)
                ? anchor.start() + " " + anchor.words(after)
                : "flagged: " + anchor.words(after).strip();
    }
}
