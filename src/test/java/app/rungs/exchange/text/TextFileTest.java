package app.rungs.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rungs.model.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String WORDS = "Zoë said: “naïve” 😀\nsecond line\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anEncodingWithAByteOrderMarkIsReadWithoutTheMark(String charset) throws IOException {
        var file = file("a.txt", ("\uFEFF" + WORDS).getBytes(Charset.forName(charset)));

        assertThat(TextFile.read(file)).isEqualTo(TextFile.of("a.txt", WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void anEncodingWithoutAByteOrderMarkIsFoundOut(String charset) throws IOException {
        var file = file("a.txt", WORDS.getBytes(Charset.forName(charset)));

        assertThat(TextFile.read(file)).isEqualTo(TextFile.of("a.txt", WORDS));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252AndSaysSo() throws IOException {
        var read = TextFile.read(file("a.txt", "“Café” – 5 €".getBytes(Charset.forName("windows-1252"))));

        assertThat(read.text()).isEqualTo("“Café” – 5 €");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.inWords()).startsWith("a.txt: ").contains("windows-1252"));
    }

    @Test
    void aTextCutInTheMiddleOfACharacterStaysUtf8() throws IOException {
        byte[] whole = "Überall große Bäume, Öl, ä".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        var read = TextFile.read(file("a.txt", cut));

        assertThat(read.text()).isEqualTo("Überall große Bäume, Öl, \uFFFD");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("One character could not be read and stands as \uFFFD"));
    }

    @Test
    void everyLineEndBecomesALineFeedAndLettersStayAsWritten() throws IOException {
        var file = file("a.txt", "a\r\nb\rc\n\r\ne\u0301".getBytes(StandardCharsets.UTF_8));

        assertThat(TextFile.read(file).text()).isEqualTo("a\nb\nc\n\ne\u0301");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 xyz | is a PDF",
                "<!DOCTYPE html><p>a | is an HTML page",
                " <html><p>a | is an HTML page",
                "<?xml version='1.0'?><tt/> | is an XML file",
                "{\\rtf1 a} | is a word processor's document",
                "ID3abc | is a recording"
            })
    void aFileOfAnotherKindIsRefusedByItsKind(String content, String words) throws IOException {
        var file = file("interview.txt", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("interview.txt " + words)
                .hasMessageContaining(": ");
    }

    @Test
    void aMissingFileAFolderAnEmptyAndABinaryFileAreRefused() throws IOException {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("gone.txt"))).hasMessageContaining("not there any more");
        assertThatThrownBy(() -> TextFile.read(folder)).hasMessageContaining("is a folder");
        var empty = file("e.txt", new byte[0]);
        assertThatThrownBy(() -> TextFile.read(empty)).hasMessageContaining("e.txt is empty");
        var blank = file("b.txt", "\uFEFF \r\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TextFile.read(blank)).hasMessageContaining("b.txt is empty");
        var binary = file("c.txt", new byte[] {'a', 0, 0, 0, 'b', 0, 1, 2, 3});
        assertThatThrownBy(() -> TextFile.read(binary))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("c.txt is not a text");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 34);
        }

        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "huge.txt has 16,384 MB, more than the 64 MB that can be imported: cut it into smaller files.");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
