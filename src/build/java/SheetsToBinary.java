import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes beside each sheet of the window the binary form that JavaFX looks for first: reading the text takes several times
 * as long, and half of the sheets are read before the first frame.
 */
final class SheetsToBinary {

    public static void main(String[] arguments) throws IOException {
        Path styles = Path.of(arguments[0]);
        try (var files = Files.newDirectoryStream(styles, "*.css")) {
            for (Path sheet : files) {
                String name = sheet.getFileName().toString();
                // The brief's are for the PDF library and for browsers.
                if (!name.matches("brief(-web)?\\.css")) {
                    Path binary = styles.resolve(name.replace(".css", ".bss"));
                    Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
                }
            }
        }
    }
}
