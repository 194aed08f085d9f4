package app.rungs.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.model.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files built to do harm are refused in words, soon, and nothing is written or fetched. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {

    private static final long SEED = 20_261_122L;

    @TempDir
    Path folder;

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = new byte[200 * 1024 * 1024];
        var inWords = new Zipped().with("word/document.xml", zeros).to(folder.resolve("words.docx"));
        var beside =
                Zipped.paragraphs("Ann: a").with("word/media/image.png", zeros).to(folder.resolve("beside.docx"));

        for (var bomb : new Path[] {inWords, beside}) {
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> Incoming.read(bomb))
                            .isInstanceOf(Refusal.class)
                            .hasMessageContaining("unpacks to more than 512 MB, to over 100 times its size"));
        }
    }

    @Test
    void tenThousandPartsAreTooMany() {
        var crowded = Zipped.paragraphs("Ann: a");
        for (int i = 0; i < Unpacked.MOST_PARTS; i++) {
            crowded.with("p" + i, new byte[0]);
        }

        refuses(crowded.bytes(), "parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "word/../../outside",
                "/etc/passwd",
                "C:\\outside",
                "..\\outside",
                "WORD/document.XML"
            })
    void namesThatLeaveTheFolderOrStandTwiceAreRefused(String name) {
        refuses(Zipped.paragraphs("Ann: a").with(name, "x").bytes(), "names that documents do not have");
    }

    @Test
    void anEntityThatNamesAFileIsNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + Zipped.wordXml("<w:p><w:r><w:t>a&x;b</w:t></w:r></w:p>").replaceFirst("<\\?xml[^>]*>", "");

        refuses(new Zipped().with("word/document.xml", xml).bytes(), "damaged");
    }

    @Test
    void aDocumentTypeFromElsewhereIsNotFetched() {
        String xml = "<!DOCTYPE d SYSTEM \"" + folder.resolve("gone.dtd").toUri() + "\">"
                + Zipped.wordXml("<w:p><w:r><w:t>a</w:t></w:r></w:p>").replaceFirst("<\\?xml[^>]*>", "");

        refuses(new Zipped().with("word/document.xml", xml).bytes(), "damaged");
    }

    @Test
    void aBillionLaughsAreNotToldToTheEnd() {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String xml = entities + "]>"
                + Zipped.wordXml("<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>").replaceFirst("<\\?xml[^>]*>", "");

        assertTimeout(
                Duration.ofSeconds(5),
                () -> refuses(new Zipped().with("word/document.xml", xml).bytes(), "damaged"));
    }

    @Test
    void deepNestingIsReadOrRefusedWithoutRunningOutOfStack() {
        String deep = "<w:p>".repeat(20_000) + "<w:r><w:t>a</w:t></w:r>" + "</w:p>".repeat(20_000);
        var file = Zipped.word(deep).to(folder.resolve("deep.docx"));

        try {
            assertThat(Incoming.read(file).text().text()).contains("a");
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageContaining("damaged");
        }
    }

    @Test
    void aDocumentCutShortAnywhereIsRefusedAsDamaged() {
        byte[] whole =
                Zipped.paragraphs("Ann: We keep a sheet.", "Bob: Who reads it?").bytes();
        for (int length = 5; length < whole.length; length++) {
            refuses(Arrays.copyOf(whole, length), "damaged");
        }
    }

    @Test
    void aDocumentWithBytesChangedIsReadOrRefused() throws IOException {
        var random = new Random(SEED);
        byte[] whole =
                Zipped.paragraphs("Ann: We keep a sheet.", "Bob: Who reads it?").bytes();
        for (int round = 0; round < 1_000; round++) {
            byte[] bytes = whole.clone();
            for (int hit = 0; hit < 1 + random.nextInt(6); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var file = Files.write(folder.resolve("changed.docx"), bytes);
            try {
                assertThat(Formats.readTranscript(file).turns())
                        .as("seed %d, round %d", SEED, round)
                        .isNotNull();
            } catch (Refusal refusal) {
                assertThat(refusal).hasMessageContaining(": ");
            }
        }
    }

    @Test
    void aDocumentUnderAPasswordIsRefusedWithWhatToDo() {
        byte[] bytes = Zipped.paragraphs("Ann: a").bytes();
        bytes[6] |= 1;

        refuses(bytes, "protected by a password");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, cannot be read as a spreadsheet", "project.qde, is a ZIP"})
    void aZipThatIsNoDocumentIsRefusedByWhatIsInIt(String part, String words) {
        refuses(new Zipped().with(part, "x").bytes(), words);
    }

    @Test
    void aTextOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("huge.txt");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write("Ann: a".getBytes(StandardCharsets.UTF_8));
            huge.setLength(3L * 1024 * 1024 * 1024);
        }

        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> Incoming.read(file))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("3,072 MB, more than the 64 MB"));
    }

    @Test
    void aLineOfEightMegabytesIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("line.txt"), "Ann: word ".repeat(800_000));

        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(Formats.readTranscript(file).turns()).hasSize(1));
    }

    private void refuses(byte[] bytes, String words) {
        try {
            var file = Files.write(folder.resolve("hostile.docx"), bytes);
            assertThatThrownBy(() -> Formats.readTranscript(file))
                    .as("%d bytes", bytes.length)
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("hostile.docx ")
                    .hasMessageContaining(words)
                    .hasMessageContaining(": ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
