package app.rungs.exchange.text;

import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
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

    public TextFile {
        problems = List.copyOf(problems);
    }

    /** A text that is already in memory, such as one pasted, under the name it shall have. */
    public static TextFile of(String name, String text) {
        return new TextFile(name, withLineFeeds(text), List.of());
    }

    /**
     * Reads a file that is a text.
     *
     * @throws Refusal if it cannot be read, or is no text
     */
    public static TextFile read(Path file) {
        return of(FileBytes.read(file));
    }

    /**
     * The characters of a file that has been read.
     *
     * @throws Refusal if it is blank or no text
     */
    public static TextFile of(FileBytes file) {
        String name = file.name();
        refuseIf(file.isZip(), "exchange.text.archive", name);
        var decoding = Decoding.of(name, file.bytes());
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
