package app.rungs.exchange.subtitles;

import static org.assertj.core.api.Assertions.assertThat;

import app.rungs.exchange.SharedFiles;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Mozilla's WebVTT files with what its parser makes of them: {@code NAME.json} holds the cues, {@code NAME-proc.json}
 * the words on the screen.
 */
class VttCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Their first line is not quite WEBVTT, or has no empty line below: Mozilla shows nothing, we read what is there. */
    private static final Set<String> READ_ALL_THE_SAME = Set.of(
            "newline-before-webvtt",
            "tab-after-bom-before-header",
            "header-no-new-line",
            "bom-tab-webvtt",
            "bom-garbage-data",
            "garbage-signature",
            "bad-double-webvtt");

    /**
     * Minutes of three digits, or taken for hours: Mozilla reads them, but WebVTT's own rules say exactly two. And a cue
     * below a line with only an arrow: Mozilla loses it, the rules keep it.
     */
    private static final Set<String> NOT_WEBVTT =
            Set.of("min-top-digits.vtt", "minimum-spots-over-sixty.vtt", "id.vtt");

    @Test
    void everyCueHasTheTimesIdAndTextMozillaExpects() throws IOException {
        int files = 0;
        int cues = 0;
        for (var file : SharedFiles.below("vtt/mozilla-vtt.js", ".vtt")) {
            Path expected = beside(file, ".json");
            if (Files.exists(expected)
                    && !NOT_WEBVTT.contains(file.getFileName().toString())) {
                var wanted = new ArrayList<Cue>();
                for (JsonNode cue : JSON.readTree(expected.toFile()).path("cues")) {
                    wanted.add(new Cue(
                            cue.path("id").asText(),
                            Math.round(cue.path("startTime").asDouble() * 1000),
                            Math.round(cue.path("endTime").asDouble() * 1000),
                            cue.path("text").asText()));
                }
                assertThat(cues(file)).as(file.toString()).isEqualTo(wanted);
                files++;
                cues += wanted.size();
            }
        }
        assertThat(files).as("files compared").isEqualTo(148);
        assertThat(cues).as("cues compared").isEqualTo(181);
    }

    @Test
    void theWordsAreThoseMozillaShows() throws IOException {
        int files = 0;
        for (var file : SharedFiles.below("vtt/mozilla-vtt.js", ".vtt")) {
            Path expected = beside(file, "-proc.json");
            String name = file.getFileName().toString().replace(".vtt", "");
            if (Files.exists(expected)
                    && !READ_ALL_THE_SAME.contains(name)
                    && !NOT_WEBVTT.contains(file.getFileName().toString())) {
                JsonNode shown = JSON.readTree(expected.toFile());
                if (shown.isArray()) {
                    var wanted = new ArrayList<String>();
                    shown.forEach(
                            cue -> wanted.add(words(cue.path("textContent").asText())));
                    assertThat(words(cues(file))).as(file.toString()).isEqualTo(wanted);
                    files++;
                }
            }
        }
        assertThat(files).as("files compared").isEqualTo(194);
    }

    @Test
    void everyFileComesInOrIsRefusedInWords() {
        var files = SharedFiles.below("vtt/mozilla-vtt.js", ".vtt");
        for (var file : files) {
            try {
                assertThat(WebVttImport.read(TextFile.read(file)).turns()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal).hasMessageContaining(": ");
            }
        }
        assertThat(files).hasSize(267);
    }

    private static List<Cue> cues(Path file) throws IOException {
        return VttCues.read(TextFile.of(file.toString(), Files.readString(file)))
                .cues();
    }

    private static List<String> words(List<Cue> cues) {
        return cues.stream()
                .map(cue -> words(CueText.voiced(cue.text()).stream()
                        .map(CueText.Voiced::words)
                        .collect(Collectors.joining())))
                .toList();
    }

    /** Spaces are compared as one: the words are joined later anyway. */
    private static String words(String text) {
        return text.replaceAll("[ \\n]+", " ").strip();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.vtt$", ending));
    }
}
