package app.rungs.sample;

import app.rungs.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/** The sample workspace for a test's own use: built once a run for each moment and then copied, which is far quicker. */
public final class SampleCopy {

    private static final Map<Instant, Path> BUILT = new HashMap<>();
    private static final Instant ANY = Clock.systemUTC().instant();

    private SampleCopy() {}

    /** Opens a copy in a folder that is empty or not there yet; nothing depends on when it was built. */
    public static Workspace open(Path folder) {
        return open(folder, ANY, InstantSource.system(), Runnable::run);
    }

    /** The same, built when {@code clock} stood still. */
    public static Workspace open(Path folder, InstantSource clock, Executor audience) {
        return open(folder, clock.instant(), clock, audience);
    }

    private static Workspace open(Path folder, Instant moment, InstantSource clock, Executor audience) {
        copy(built(moment), folder);
        return Workspace.open(folder, clock, audience);
    }

    private static synchronized Path built(Instant moment) {
        return BUILT.computeIfAbsent(moment, SampleCopy::build);
    }

    private static Path build(Instant moment) {
        try {
            var folder = Files.createTempDirectory("sample");
            Sample.build(folder, InstantSource.fixed(moment), Runnable::run).close();
            try (var files = Files.walk(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
