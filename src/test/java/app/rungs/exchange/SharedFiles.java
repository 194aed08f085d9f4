package app.rungs.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Real files from public repositories, which lie beside the project; tests that need them are skipped without. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file or folder of the shared data. */
    public static Path path(String relative) {
        var found = Stream.of(System.getProperty("rungs.shared", "../shared"), "../shared", "../../shared")
                .map(root -> Path.of(root, "data", relative))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no shared/data/" + relative + " beside the project");
        note(relative);
        return found.orElseThrow();
    }

    /** Leaves a trace of what was read, by which a run tells proofs that ran from proofs that were skipped. */
    private static void note(String relative) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(
                    Path.of("target", "shared-files-read.txt"),
                    relative + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException noWriting) {
            throw new UncheckedIOException(noWriting);
        }
    }

    /** All files below a folder of the shared data whose names end so, in order. */
    public static List<Path> below(String relative, String ending) {
        try (var files = Files.walk(path(relative))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException noReading) {
            throw new UncheckedIOException(noReading);
        }
    }
}
