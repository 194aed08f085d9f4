package app.rungs.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own source files, generated ones left out. */
final class Sources {

    private Sources() {}

    /** Every Java file under {@code src}. */
    static List<Path> java() {
        return files(Path.of("src"), ".java");
    }

    /** Every Java file of the program itself. */
    static List<Path> program() {
        return files(Path.of("src/main/java"), ".java");
    }

    /** Every file of words, but for the commands' usage, whose keys are picocli's and which it checks itself. */
    static List<Path> messages() {
        return files(Path.of("src/main/resources/messages"), ".properties").stream()
                .filter(file -> !file.endsWith("usage.properties"))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
