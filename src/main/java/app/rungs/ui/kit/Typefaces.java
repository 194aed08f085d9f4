package app.rungs.ui.kit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The letters and icons that every window is set in. */
final class Typefaces {

    private static final List<String> FILES = List.of(
            "IBMPlexSans-Regular.ttf",
            "IBMPlexSans-Medium.ttf",
            "IBMPlexSans-SemiBold.ttf",
            "IBMPlexSans-Italic.ttf",
            "lucide.ttf");

    private static boolean areLoaded;

    private Typefaces() {}

    /** Makes them known to JavaFX, once. */
    static void load() {
        if (!areLoaded) {
            FILES.forEach(Typefaces::load);
            areLoaded = true;
        }
    }

    /**
     * JavaFX reads a file where it lies; what comes out of a jar it copies to the temporary folder first, at each start, and
     * leaves there if the program is killed. So an installed program has its fonts beside its jar too.
     */
    private static void load(String name) {
        var installed = folder().resolve(name);
        if (Files.isReadable(installed) && Font.loadFont(installed.toUri().toString(), 13) != null) {
            return;
        }
        try (InputStream font = Objects.requireNonNull(Typefaces.class.getResourceAsStream("/fonts/" + name), name)) {
            Font.loadFont(font, 13);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read.", e);
        }
    }

    /**
     * Where they lie in an installed program; elsewhere there is no such folder. Our jar stands first on the class path; asked
     * where it comes from, a class of the start-up cache may know nothing of a jar.
     */
    private static Path folder() {
        var first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        return Path.of(first).toAbsolutePath().resolveSibling("fonts");
    }
}
