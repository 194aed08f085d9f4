package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.sample.Sample;
import app.rungs.ui.shell.WindowMemory;
import app.rungs.workspace.Workspace;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Where the program starts. It must not be an {@code Application}: JavaFX refuses to start one from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Quiet.libraries();
        var start = new Start(Main::sample, () -> Cli.DONE, System.err);
        var workspace = Start.workspace(List.of(arguments));
        var commands = workspace.isPresent() ? new String[0] : arguments;
        System.exit(Cli.run(() -> start.window(workspace), commands));
    }

    /** The sample lies among the user's own files, so that what is tried out in it stays. */
    private static Workspace sample(Executor screen) {
        var folder = WindowMemory.usualFile().resolveSibling("Sample.rungs");
        var clock = Clock.systemDefaultZone();
        return Files.exists(folder) ? Workspace.open(folder, clock, screen) : Sample.build(folder, clock, screen);
    }
}
