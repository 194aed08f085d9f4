package app.rungs.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.exchange.text.TextFile;
import app.rungs.exchange.transcript.Spoken;
import app.rungs.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, 'WEBVTT\n\n00:01.000 --> 00:02.000\na', WEBVTT",
        "a.vtt, '00:01.000 --> 00:02.000\na', WEBVTT",
        "a.txt, '1\n00:00:01,000 --> 00:00:02,000\na', SUBRIP",
        "a.srt, 'no cue', SUBRIP",
        "a.txt, '**Ann:** a\n**Bob:** b', MARKDOWN",
        "a.MD, 'Ann: a', MARKDOWN",
        "a.csv, 'a,b', TABLE",
        "a, 'Ann: a', PLAIN",
        "a.log, 'Ann: a', PLAIN"
    })
    void aFileIsKnownByItsContentThenByItsName(String name, String text, Formats format) {
        assertThat(Formats.of(TextFile.of(name, text))).isEqualTo(format);
    }

    @Test
    void aPodcastsTranscriptsComeInWithTheirSpeakersBreaksAndTimes() throws IOException {
        var files = SharedFiles.below("interviews/changelog/podcast", ".md");
        var label = Pattern.compile("(?m)^\\*{2,3}([^*\\n]+?)(?::\\*\\*|\\*\\*:)");
        var continued = Pattern.compile("(?m)^\\\\\\[[0-9:.]+\\\\\\]\\s*+(?!\\*\\*)");
        int turns = 0;
        int breaks = 0;
        for (var file : files) {
            String text = Files.readString(file);
            var labels = label.matcher(text).results().map(m -> m.group(1)).toList();
            long breakLabels = labels.stream().filter("Break"::equals).count();
            long stampedParagraphs = continued.matcher(text).results().count();

            var read = Formats.readTranscript(file);

            assertThat(read.problems()).as(file.toString()).isEmpty();
            assertThat(read.speakers().keySet())
                    .as(file.toString())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .doesNotContain("Break")
                    .allSatisfy(name -> assertThat(name.split(" ")).hasSizeLessThanOrEqualTo(6));
            assertThat(spoken(read.turns(), Spoken.Kind.SPOKEN))
                    .as(file.toString())
                    .isEqualTo(labels.size() - breakLabels + stampedParagraphs);
            assertThat(spoken(read.turns(), Spoken.Kind.BREAK)).isEqualTo(breakLabels);
            assertThat(read.turns()).noneMatch(turn -> turn.kind() == Spoken.Kind.SPOKEN && turn.speaker() == null);
            turns += (int) (labels.size() - breakLabels);
            breaks += (int) breakLabels;
        }
        assertThat(files).hasSize(40);
        assertThat(turns).as("labelled turns").isEqualTo(10_298);
        assertThat(breaks).as("breaks").isEqualTo(60);
    }

    @Test
    void otherFilesAreRefusedWithWhatCanBeDone() {
        for (String name : new String[] {
            "interviews/qualcoder_examples/cases456.xlsx",
            "interviews/qualcoder_examples/cases123.csv",
            "srt/mantas-done/rtf.rtf"
        }) {
            assertThatThrownBy(() -> Formats.readTranscript(SharedFiles.path(name)))
                    .as(name)
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching(".*(save it as|save the sheet as|save its words as).*\\.");
        }
    }

    private static long spoken(Iterable<Spoken> turns, Spoken.Kind kind) {
        long count = 0;
        for (var turn : turns) {
            count += turn.kind() == kind ? 1 : 0;
        }
        return count;
    }
}
