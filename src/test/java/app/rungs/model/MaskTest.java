package app.rungs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Ann,            Ann said it.,              [1] said it.
        Ann,            planning with Anna,        planning with Anna
        ann,            ANN's plan,                [1]'s plan
        Jürgen,         mit JÜRGEN,                mit [1]
        Mary  O'Brien,  Mary O’Brien,              [1]
        Smith-Jones,    Smith‑Jones (2),           [1] (2)
        C.,             ask C. again,              ask [1] again
        $5 (a|b),       costs $5 (a|b) now,        costs [1] now
        Ann,            interview-ann.vtt,         interview-[1].vtt
        """)
    void aNameIsFoundAsAWholeWordHoweverItIsWritten(String term, String text, String shown) {
        assertThat(mask(term).words(text)).isEqualTo(shown);
    }

    @Test
    void aLetterAndItsAccentMayBeTwoCharacters() {
        assertThat(mask("Jürgen").words("Ju\u0308rgen ging")).isEqualTo("[1] ging");
    }

    @Test
    void theLongerOfTwoNamesIsReplaced() {
        assertThat(mask("Mary", "Mary Jensen").words("Mary Jensen and Mary")).isEqualTo("[2] and [1]");
    }

    @Test
    void placesMoveWithTheirWords() {
        var hits = mask("Ann").hits("Ann met Ann.");
        assertThat(Mask.place(hits, 4, true)).isEqualTo(4);
        assertThat(Mask.place(hits, 9, true)).isEqualTo(8);
        assertThat(Mask.place(hits, 9, false)).isEqualTo(11);
        assertThat(Mask.place(hits, 12, false)).isEqualTo(12);
    }

    @Test
    void whoCorrectsReplacedWordsKeepsTheName() {
        assertThat(mask("Ann").restored("ANN met Bo.", "[1] met Bob.")).isEqualTo("ANN met Bob.");
        assertThat(mask("Ann").restored("Nobody", "[1] met Bob.")).isEqualTo("[1] met Bob.");
    }

    private static Mask mask(String... terms) {
        var redactions = new ArrayList<Redaction>();
        for (var term : terms) {
            redactions.add(
                    new Redaction(Id.fresh(EntryType.REDACTION), term, "[" + (redactions.size() + 1) + "]", null));
        }
        return Mask.of(List.copyOf(redactions));
    }
}
