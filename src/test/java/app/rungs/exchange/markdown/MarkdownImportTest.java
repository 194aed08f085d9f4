package app.rungs.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownImportTest {

    @Test
    void aNameInBoldIsTheSpeakerWhereverItsColonStands() {
        var read = read("**Ann Lee:** Hello.\n\nMore.\n\n**Bob**: Hi.\n\n__Ann Lee:__ Bye.\n");

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann Lee", null, "Hello.\n\nMore."),
                        spoken("Bob", null, "Hi."),
                        spoken("Ann Lee", null, "Bye."));
    }

    @Test
    void aBreakIsNoSpeakerAndKeepsItsTime() {
        var read = read("**Ann:** a\n\n**Break**: \\[26:36\\]\n\n**Ann:** b\n\n**Break:** \\[01:00:29.17\\]\n");

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann", null, "a"),
                        new Spoken(Spoken.Kind.BREAK, null, 1_596_000L, ""),
                        spoken("Ann", null, "b"),
                        new Spoken(Spoken.Kind.BREAK, null, 3_629_000L, ""));
    }

    @Test
    void aStampGivesTheTurnItsTimeAndBeginsAFurtherTurnOfTheSpeaker() {
        var read = read("**Ann:** \\[04:01\\] One. \\[04:30\\] Two.\n\n\\[1:00:00\\] Three.\n\n**Ann:** end\n");

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann", 241_000L, "One."),
                        spoken("Ann", 270_000L, "Two."),
                        spoken("Ann", 3_600_000L, "Three."),
                        spoken("Ann", null, "end"));
    }

    @Test
    void aStampInTheMiddleOfASentenceStaysInItsWords() {
        var read = read("**Ann:** paid by \\[unintelligible 04:01\\] and \\[04:02\\] others\n\n**Ann:** b\n");

        assertThat(read.turns().getFirst())
                .isEqualTo(spoken("Ann", null, "paid by [unintelligible 04:01] and [04:02] others"));
    }

    @Test
    void theFirstHeadingIsTheTitleAndLaterOnesAreNotes() {
        var read = read("# Talk with *Ann*\n\n**Ann:** a\n\n## Part two\n\nb\n\n**Ann:** c\n");

        assertThat(read.title()).isEqualTo("Talk with Ann");
        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann", null, "a"),
                        new Spoken(Spoken.Kind.NOTE, null, null, "Part two"),
                        spoken("Ann", null, "b"),
                        spoken("Ann", null, "c"));
    }

    @Test
    void frontMatterGivesTitleAndDayAndIsNoText() {
        var read = read("---\ntitle: \"A talk\"\ndate: 2026-05-03\n---\n**Ann:** a\n\n**Ann:** b\n");

        assertThat(read.title()).isEqualTo("A talk");
        assertThat(read.heldOn()).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(read.turns()).hasSize(2);
    }

    @Test
    void headingsInBoldThatDoNotReturnAreNoSpeakers() {
        var read = read("**Methodology:**\nBiographical interviews\n\n**Place:** a town\n");

        assertThat(read.speakers()).isEmpty();
        assertThat(read.title()).isEqualTo("talk");
    }

    @Test
    void withoutNamesInBoldPlainPrefixesAreSpeakers() {
        assertThat(read("# A talk\n\nAnn: a *b*\n\nBob: c\n\nAnn: d\n\nBob: e").speakers())
                .containsOnlyKeys("Ann", "Bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a **b** *c* _d_ ***e*** | a b c d e",
                "**all *in* all** | all in all",
                "see [the site](https://a.org/x_(y)_z) now | see the site now",
                "![a map](map.png) | a map",
                "\\[laughs\\] 5 \\* 3 \\_x\\_ | [laughs] 5 * 3 _x_",
                "5 * 3 * 2 and snake_case_name | 5 * 3 * 2 and snake_case_name",
                "run `ls -l` | run ls -l",
                "a [bracket] and (more) | a [bracket] and (more)"
            })
    void marksAreTakenOutAndWordsStay(String markdown, String words) {
        assertThat(InlineMarkup.strip(markdown)).isEqualTo(words);
    }

    private static Transcript read(String text) {
        return MarkdownImport.read(TextFile.of("talk.md", text));
    }

    private static Spoken spoken(@Nullable String speaker, @Nullable Long millis, String text) {
        return new Spoken(Spoken.Kind.SPOKEN, speaker, millis, text);
    }
}
