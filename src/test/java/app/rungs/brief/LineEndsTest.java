package app.rungs.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of a brief ends where a reader does not stumble. */
class LineEndsTest {

    @Test
    void aDateStaysInOneLine() {
        assertThat(pieces("as of 2017-12-31 in the market")).contains("2017-12-31 ");
        assertThat(pieces("noted 21 Nov 2026.")).contains("21 Nov 2026.");
    }

    @Test
    void aNumberStaysWithItsUnit() {
        assertThat(pieces("lost 34.4 minutes a year")).contains("34.4 minutes ");
        assertThat(pieces("covers 66.7 % of it, n = 12 here")).contains("66.7 % ", "n = 12 ");
        assertThat(pieces("earns $483,000 a year")).contains("$483,000 ");
    }

    @Test
    void aRangeStaysInOneLine() {
        assertThat(pieces("between 12M–27.3M dollars")).contains("12M–27.3M ");
        assertThat(pieces("from 3 to 12 months later")).contains("3 to 12 months ");
        assertThat(pieces("evidence 31 Mar 2014 to 21 Nov 2026, all")).contains("31 Mar 2014 to 21 Nov 2026, ");
    }

    @Test
    void aShortLastWordIsNotLeftAlone() {
        assertThat(pieces("Boards are elected or appointed, records and meetings open"))
                .endsWith("and ", "meetings open");
        assertThat(pieces("Records and meetings open")).endsWith("meetings ", "open");
        assertThat(pieces("Boards are elected or appointed, records and meetings transparent"))
                .endsWith("meetings ", "transparent");
    }

    @Test
    void allOtherWordsBreakAsTheyAlwaysDid() {
        assertThat(pieces("a well-known word and https://example.org/path"))
                .containsExactly("a ", "well-", "known ", "word ", "and ", "https://example.", "org", "/path");
    }

    @Test
    void aWordThatIsTooLongForAColumnBreaksAnywhereButInsideALetter() {
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69";
        var pieces = pieces("so " + "w".repeat(40) + " and");
        assertThat(pieces).hasSize(42).startsWith("so ", "w", "w").endsWith("w", "w ", "and");
        assertThat(pieces("e\u0301".repeat(40))).containsOnly("e\u0301");
        assertThat(pieces(family.repeat(20))).allSatisfy(it -> assertThat(it).startsWith("\uD83D"));
    }

    private static List<String> pieces(String text) {
        var ends = new LineEnds();
        ends.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            if (end > from) {
                pieces.add(text.substring(from, end));
                from = end;
            }
        }
        return pieces;
    }
}
