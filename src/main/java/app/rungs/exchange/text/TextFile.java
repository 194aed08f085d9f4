package app.rungs.exchange.text;

import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file read as text.
 *
 * @param name the file's name without its folder
 * @param text its characters: no byte order mark, every line end a line feed, otherwise as written
 * @param problems what the reader should know, such as an encoding that had to be guessed
 */
public record TextFile(String name, String text, List<Problem> problems) {

    /** Files above this size, in bytes, are not read: hours of talk are well below a megabyte. */
    public static final long LARGEST = 64L * 1024 * 1024;

    public TextFile {
        problems = List.copyOf(problems);
    }

    /** A text that is already in memory, such as one pasted, under the name it shall have. */
    public static TextFile of(String name, String text) {
        return new TextFile(name, withLineFeeds(text), List.of());
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is missing, a folder, unreadable, empty, too large, or no text
     */
    public static TextFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        refuseIf(!Files.exists(file), "exchange.text.missing", name);
        refuseIf(Files.isDirectory(file), "exchange.text.folder", name);
        byte[] bytes = bytes(file, name);
        refuseIf(bytes.length == 0, "exchange.text.empty", name);
        var decoding = Decoding.of(name, bytes);
        String text = decoding.text();
        refuseIf(text.isBlank(), "exchange.text.empty", name);
        refuseIf(isBinary(text), "exchange.text.binary", name);
        var problem = decoding.problem();
        return new TextFile(name, withLineFeeds(text), problem == null ? List.of() : List.of(problem));
    }

    /** The name without its ending: what a text is called that has no title of its own. */
    public String title() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static byte[] bytes(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            var signature = Signature.of(file, in.readNBytes(Signature.HEAD));
            if (signature.isPresent()) {
                throw new Refusal(Messages.of(signature.get().messageKey(), name));
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new Refusal(
                        Messages.of("exchange.text.tooLarge", name, size / 1024 / 1024, LARGEST / 1024 / 1024));
            }
            return Files.readAllBytes(file);
        } catch (IOException noReading) {
            throw new Refusal(Messages.of("exchange.text.unreadableFile", name));
        }
    }

    private static void refuseIf(boolean matter, String messageKey, String name) {
        if (matter) {
            throw new Refusal(Messages.of(messageKey, name));
        }
    }

    /**
     * Control characters mark a file of some program. WebVTT alone allows zero characters and says what they become.
     */
    private static boolean isBinary(String text) {
        long zeros = text.chars().filter(c -> c == 0).count();
        long controls = text.chars().filter(c -> c < ' ' && !isLayout(c)).count();
        return (zeros > 0 && !text.startsWith("WEBVTT")) || controls * 50 > text.length();
    }

    private static boolean isLayout(int character) {
        return (character >= '\t' && character <= '\r') || character == 0x1A;
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
