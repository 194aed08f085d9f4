package app.rungs.brief.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    /** From Unicode's own charts: beh, seen and meem between neighbours, lam with alef, dal which joins nothing after it. */
    @ParameterizedTest
    @CsvSource({
        "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1",
        "\u0628, \uFE8F",
        "\u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        "\u062F\u0627\u0631, \uFEA9\uFE8D\uFEAD",
        "\u0645\u062D\u0645\u062F, \uFEE3\uFEA4\uFEE4\uFEAA",
        "\u067E\u062F\u0631, \uFB58\uFEAA\uFEAD",
        "\u0628\u064E\u0628, \uFE91\u064E\uFE90",
        "\u0644\u0622, \uFEF5",
        "abc, abc"
    })
    void arabicLettersTakeTheFormOfTheirPlace(String spoken, String joined) {
        assertThat(ArabicLetters.joined(spoken)).isEqualTo(joined);
    }

    @Test
    void joinedLettersCanBeTakenApart() {
        var spoken = "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645";
        assertThat(ArabicLetters.apart(ArabicLetters.joined(spoken))).isEqualTo(spoken);
    }

    @Test
    void aLineStandsAsItIsReadFromLeftToRight() {
        assertThat(Visual.line("plain (text)")).isEqualTo("plain (text)");
        assertThat(Visual.line("\u05D0\u05D1\u05D2 12 \u05D3")).isEqualTo("\u05D3 12 \u05D2\u05D1\u05D0");
        assertThat(Visual.line("see \u05D0\u05D1 (\u05D2) now")).isEqualTo("see (\u05D2) \u05D1\u05D0 now");
        assertThat(Visual.turned("\u05D0\u05B0\u05D1")).isEqualTo("\u05D1\u05D0\u05B0");
        assertThat(Visual.startsRight("12 \u05D0 b")).isTrue();
        assertThat(Visual.startsRight("b \u05D0")).isFalse();
    }

    @Test
    void whatCannotBeJoinedIsNotSet() {
        assertThat(Settable.is('\u0915')).as("Devanagari").isFalse();
        assertThat(Settable.is('\u1780')).as("Khmer").isFalse();
        assertThat(Settable.is(0x738B)).as("Chinese").isTrue();
        assertThat(Settable.is(0x1F600)).as("emoji").isTrue();
        assertThat(Settable.isUnseen(0xFE0F)).as("variation selector").isTrue();
        assertThat(Settable.isUnseen(0x200F)).as("right-to-left mark").isTrue();
    }
}
