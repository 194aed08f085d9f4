package app.rungs.exchange.subtitles;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubRipImportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:01,500 --> 00:00:02,000",
                "00:00:01.500 --> 00:00:02.000",
                "0:00:01,5 --> 0:00:02",
                "00:01,500 --> 00:02,000",
                "00:00:01,500 – 00:00:02,000",
                "00:00:01,500 –> 00:00:02,000",
                "00:00:01,500-->00:00:02,000 X1:1 X2:2"
            })
    void timesAreReadHoweverTheyAreWritten(String times) {
        assertThat(cues("1\n" + times + "\nwords\n")).containsExactly(new Cue("1", 1500, 2000, "words"));
    }

    @Test
    void blankLinesInsideACueAndNoneBetweenCuesAreRead() {
        assertThat(cues("""
            1
            00:00:01,000 --> 00:00:02,000
            one

            still one
            2
            00:00:03,000 --> 00:00:04,000

            3
            00:00:05,000 --> 00:00:06,000
            1999
            """))
                .containsExactly(
                        new Cue("1", 1000, 2000, "one\n\nstill one"),
                        new Cue("2", 3000, 4000, ""),
                        new Cue("3", 5000, 6000, "1999"));
    }

    @Test
    void aBadCueIsLeftOutWithAProblem() {
        var read = SrtCues.read(
                TextFile.of("a.srt", "00:00:61,000 --> 00:00:02,000\na\n\n00:00:02,000 --> 00:00:03,000\nb\n"));

        assertThat(read.cues()).containsExactly(new Cue("", 2000, 3000, "b"));
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("a.srt, line 1"));
    }

    @Test
    void realSubtitlesComeInWithTheirSpeakers() {
        for (var file : SharedFiles.below("srt/mantas-done", ".srt")) {
            assertThat(SubRipImport.read(TextFile.read(file)).problems()).isEmpty();
        }
        var named = SubRipImport.read(TextFile.read(SharedFiles.path("srt/mantas-done/srt_with_name.srt")));
        assertThat(named.speakers()).containsOnlyKeys("speaker1", "speaker2");
    }

    private static Iterable<Cue> cues(String text) {
        return SrtCues.read(TextFile.of("a.srt", text)).cues();
    }
}
