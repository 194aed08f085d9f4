package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.sample.Sample;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Where the program starts. It must not be an {@code Application}: JavaFX refuses to start one from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Quiet.libraries();
        // AWT only draws pictures and pages here: it must not go and look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        var start = new Start(Main::sample, new WithoutWindow(Main::sample, System.out, System.err), System.err);
        var workspace = Start.workspace(List.of(arguments));
        var commands = workspace.isPresent() ? new String[0] : arguments;
        System.exit(Cli.run(() -> start.window(workspace), commands));
    }

    /** The sample lies among the user's own files, so that what is tried out in it stays. */
    private static Workspace sample(Executor screen) {
        var folder = ownFiles().resolve("Sample.rungs");
        var clock = Clock.systemDefaultZone();
        return Files.exists(folder) ? Workspace.open(folder, clock, screen) : Sample.build(folder, clock, screen);
    }

    /** Where a program keeps what is the user's: {@code $XDG_DATA_HOME/rungs}, else {@code ~/.local/share/rungs}. */
    private static Path ownFiles() {
        var shared = System.getenv("XDG_DATA_HOME");
        var folder = shared == null || shared.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(shared);
        return folder.resolve("rungs");
    }
}
