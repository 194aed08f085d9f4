package app.rungs.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class AnchorTest {

    private static final String BEFORE = "We lost power twice. The phone rang all night.";

    @Test
    void wordsBeforeTheChangeStay() {
        assertThat(moved("lost power", "We lost power twice. The phones rang all night."))
                .hasValue(3);
    }

    @Test
    void wordsAfterTheChangeMoveWithIt() {
        assertThat(moved("all night", "Last week we lost power twice. The phone rang all night."))
                .hasValue(46);
    }

    @Test
    void wordsInsideTheChangeAreFoundWhereTheyStandOnce() {
        assertThat(moved("The phone rang", "All night The phone rang, and power went twice."))
                .hasValue(10);
    }

    @Test
    void wordsThatAreGoneOrStandTwiceAreNotGuessed() {
        assertThat(moved("twice", "We lost power once. The phone rang all night."))
                .isEmpty();
        assertThat(moved("The phone", "The phone, x The phone: silence.")).isEmpty();
    }

    private static OptionalInt moved(String quote, String after) {
        int start = BEFORE.indexOf(quote);
        return Anchor.moved(BEFORE, after, start, start + quote.length());
    }
}
