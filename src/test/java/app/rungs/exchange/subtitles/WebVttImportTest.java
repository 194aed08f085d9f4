package app.rungs.exchange.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.exchange.transcript.Transcript;
import app.rungs.model.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebVttImportTest {

    @Test
    void aCueWithoutANameContinuesTheSpeaker() {
        var read = read("""
            1
            00:01.000 --> 00:02.000
            Ann Lee (SL): Hello

            2
            00:02.500 --> 00:03.000
            and welcome.

            3
            00:03.000 --> 00:04.000
            Bob: Hi.

            4
            00:10.000 --> 00:11.000
            Still me.

            5
            00:11.000 --> 00:12.000
            Ann Lee (SL): 10:30 Meeting: fine.

            6
            00:12.000 --> 00:13.000
            Bob: Bye.
            """);

        assertThat(read.turns())
                .containsExactly(
                        spoken("Ann Lee (SL)", 1000, "Hello and welcome."),
                        spoken("Bob", 3000, "Hi."),
                        spoken("Bob", 10_000, "Still me."),
                        spoken("Ann Lee (SL)", 11_000, "10:30 Meeting: fine."),
                        spoken("Bob", 12_000, "Bye."));
    }

    @Test
    void voiceTagsNameSpeakersWithEntitiesDecodedAndTheClosingTagMayBeMissing() {
        var read = read("""
            00:01.000 --> 00:02.000
            <v Ana Far&#237;as>One &amp; <i.loud>two</i></v>

            00:02.000 --> 00:03.000
            <v.first.loud Roger Bingham>Three: four
            """);

        assertThat(read.turns())
                .containsExactly(spoken("Ana Farías", 1000, "One & two"), spoken("Roger Bingham", 2000, "Three: four"));
    }

    @Test
    void piecesOfOneTeamsUtteranceAreOneTurnHoweverFarApart() {
        var read = read("""
            0f8fad5b-d9cb-469f-a165-70867728950e/13-0
            00:01.000 --> 00:02.000
            <v Ann>One</v>

            0f8fad5b-d9cb-469f-a165-70867728950e/13-1
            00:09.000 --> 00:10.000
            <v Ann>two</v>

            0f8fad5b-d9cb-469f-a165-70867728950e/14-0
            00:20.000 --> 00:21.000
            <v Ann>three</v>
            """);

        assertThat(read.turns()).containsExactly(spoken("Ann", 1000, "One two"), spoken("Ann", 20_000, "three"));
    }

    @Test
    void googleMeetsNamesInParenthesesAreSpeakersEvenWithoutTheHeader() {
        var read = WebVttImport.read(TextFile.of("m.vtt", """
            00:01.000 --> 00:05.000
            (Ann Lee)
            Hello there
            -
            \s
            (Bob)
            Hi (laughs)
            """));

        assertThat(read.turns())
                .containsExactly(spoken("Ann Lee", 1000, "Hello there"), spoken("Bob", 1000, "Hi (laughs)"));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("WEBVTT"));
    }

    @Test
    void notesStylesAndRegionsAreSkippedAndABadCueIsLeftOutWithAProblem() {
        var read = read("""
            STYLE
            ::cue { color: red }

            NOTE duration: 1

            00:01.000 --> 00:02,000
            lost

            REGION
            id:a

            00:03.000 --> 00:04.000
            kept
            """);

        assertThat(read.turns()).containsExactly(spoken(null, 3000, "kept"));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords())
                        .startsWith("talk.vtt, line 8: The times of this cue cannot be read"));
    }

    @Test
    void withoutSpeakersALongTalkIsCutAtSentences() {
        var text = new StringBuilder();
        for (int second = 0; second < 50; second++) {
            text.append("00:%02d.000 --> 00:%02d.000\nWord %d.\n\n".formatted(second, second + 1, second));
        }

        assertThat(read(text.toString()).turns()).extracting(Spoken::millis).containsExactly(0L, 31_000L);
    }

    @Test
    void aFileWithoutCuesIsRefusedSayingWhy() {
        assertThatThrownBy(() -> read("nothing"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("talk.vtt has no cue");
        assertThatThrownBy(() -> read("1:2 --> 3:4\na"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the times of none can be read");
        assertThatThrownBy(() -> read("00:01.000 --> 00:02.000\n<i></i>"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none of them has words");
    }

    @Test
    void aRealZoomMeetingHasItsFourSpeakers() {
        var file = SharedFiles.below("transcripts", ".vtt").getFirst();

        assertThat(VttCues.read(TextFile.read(file)).cues()).hasSize(29);
        assertThat(WebVttImport.read(TextFile.read(file)).speakers()).hasSize(4);
    }

    @Test
    void subtitlesOfManyHandsComeIn() {
        for (var file : SharedFiles.below("srt/mantas-done", ".vtt")) {
            if (!file.endsWith("garbage.vtt")) {
                assertThat(WebVttImport.read(TextFile.read(file)).turns())
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
        assertThat(WebVttImport.read(TextFile.read(SharedFiles.path("srt/mantas-done/srt_to_vtt.vtt")))
                        .speakers())
                .containsOnlyKeys("speaker1", "speaker2");
    }

    private static Transcript read(String cues) {
        return WebVttImport.read(TextFile.of("talk.vtt", "WEBVTT\n\n" + cues));
    }

    private static Spoken spoken(@Nullable String speaker, long millis, String text) {
        return new Spoken(Spoken.Kind.SPOKEN, speaker, millis, text);
    }
}
