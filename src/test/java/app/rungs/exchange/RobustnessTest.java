package app.rungs.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.text.TextFile;
import app.rungs.model.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it comes in or is refused in words, and soon. */
@Execution(ExecutionMode.CONCURRENT)
class RobustnessTest {

    private static final long SEED = 20_261_121L;
    private static final String[] ENDINGS = {".txt", ".md", ".vtt", ".srt", ".csv"};
    private static final String SAMPLE = """
        WEBVTT

        id-1
        00:00:01.000 --> 00:00:02.000 align:start
        <v Ana Far&#237;as>Ä <i>word</i> &amp; more</v>

        **Ann:** \\[04:01\\] a [link](http://a.b/c_d) and *emphasis*
        # Heading
        Ann Lee  12:30
        Bob: a,b;"c
        d",e\tf|g
        14:05:22\tAnn:\tchat
        """;

    @TempDir
    Path folder;

    @Test
    void randomBytesAreReadOrRefused() throws IOException {
        var random = new Random(SEED);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            readsOrRefuses(bytes, i);
        }
    }

    @Test
    void damagedTextsAreReadOrRefused() throws IOException {
        var random = new Random(SEED);
        byte[] sample = SAMPLE.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = Arrays.copyOfRange(sample, random.nextInt(200), sample.length - random.nextInt(300));
            for (int hit = random.nextInt(20); hit > 0; hit--) {
                bytes[random.nextInt(bytes.length)] = sample[random.nextInt(sample.length)];
            }
            readsOrRefuses(bytes, i);
        }
    }

    @Test
    void everyBeginningOfATextIsReadOrRefused() throws IOException {
        byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= sample.length; length++) {
            readsOrRefuses(Arrays.copyOf(sample, length), length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "a",
                "*",
                "_a",
                "**a:** ",
                "[",
                "\\[1:00\\] ",
                "<v ",
                "<",
                "&",
                "a: ",
                " ",
                "`",
                "\"",
                ",",
                "1",
                "(",
                "--> ",
                "00:00:01.000 ",
                "#",
                "-",
                "x\n",
                "\n",
                "**Ann:** b\n",
                "Ann: b\n",
                "_*a* ",
                "00:01.000 --> 00:02.000\na\n"
            })
    void aQuarterOfAMegabyteOfAnythingIsReadWithoutHanging(String piece) {
        assertDoesNotHang(piece.repeat(256 * 1024 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a", "Some line. \n"})
    void megabytesOfWordsAreReadWithoutHanging(String piece) {
        assertDoesNotHang(piece.repeat(2 * 1024 * 1024 / piece.length()));
    }

    private static void assertDoesNotHang(String text) {
        for (String ending : ENDINGS) {
            var file = TextFile.of("long" + ending, text);
            Assertions.assertTimeout(Duration.ofMinutes(1), () -> readsOrRefuses(file), ending);
        }
    }

    private void readsOrRefuses(byte[] bytes, int round) throws IOException {
        for (String ending : ENDINGS) {
            Path file = Files.write(folder.resolve("a" + ending), bytes);
            assertThatCode(() -> {
                        try {
                            readsOrRefuses(TextFile.read(file));
                        } catch (Refusal refusal) {
                            assertThat(refusal).hasMessageContaining(": ");
                        }
                    })
                    .as("seed %d, round %d, %s", SEED, round, ending)
                    .doesNotThrowAnyException();
        }
    }

    private static void readsOrRefuses(TextFile file) {
        try {
            if (Formats.of(file) == Formats.TABLE) {
                assertThat(CsvTable.read(file).rows()).isNotEmpty();
            } else {
                assertThat(Formats.readTranscript(file).turns()).isNotNull();
            }
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageContaining(": ");
        }
    }
}
