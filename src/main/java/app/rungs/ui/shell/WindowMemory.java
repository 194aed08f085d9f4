package app.rungs.ui.shell;

import app.rungs.program.OwnFolders;
import app.rungs.ui.kit.Appearance;
import app.rungs.ui.kit.TextSize;
import app.rungs.ui.kit.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the window remembers from one start to the next: its place and size, its looks, and the page that was open. It is
 * kept in a small file of the user's own; one that cannot be read or written costs nothing but the memory.
 */
public final class WindowMemory {

    private static final Logger LOG = System.getLogger(WindowMemory.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    public WindowMemory(Path file) {
        this.file = file;
        try {
            if (Files.isRegularFile(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "The window's memory cannot be read", e);
        }
    }

    /** The file in the folder the system keeps for settings. */
    public static Path usualFile() {
        return OwnFolders.ofSystem().settings().resolve("window.properties");
    }

    /** Where the file lies. */
    Path file() {
        return file;
    }

    /** A text kept under {@code name}. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** A number kept under {@code name}. */
    public Optional<Double> number(String name) {
        try {
            return text(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public boolean isSet(String name) {
        return text(name).map(Boolean::valueOf).orElse(false);
    }

    public void keep(String name, Object value) {
        values.setProperty(name, value.toString());
    }

    /** How the user wants the window to look. */
    public Appearance appearance() {
        return choice(Appearance.values(), "theme", Appearance.SYSTEM);
    }

    TextSize textSize() {
        return choice(TextSize.values(), "text-size", TextSize.USUAL);
    }

    /** Whether the user wants more contrast than usual; the system's setting for whoever never said. On the FX thread. */
    boolean hasMoreContrast() {
        return text("contrast").map(Boolean::valueOf).orElseGet(Theme::isContrastAsked);
    }

    private <E extends Enum<E>> E choice(E[] choices, String name, E usual) {
        return text(name)
                .flatMap(kept ->
                        Stream.of(choices).filter(it -> it.name().equals(kept)).findFirst())
                .orElse(usual);
    }

    /** Writes the file anew, whole or not at all. */
    public void save() {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "window", ".tmp");
            Files.writeString(fresh, written());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The window's memory cannot be written", e);
        }
    }

    private String written() {
        try (var text = new StringWriter()) {
            values.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }
}
