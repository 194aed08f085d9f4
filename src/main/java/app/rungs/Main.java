package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.program.OwnFolders;
import app.rungs.sample.Sample;
import app.rungs.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Where the program starts. It must not be an {@code Application}: JavaFX refuses to start one from the class path. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Quiet.libraries();
        // AWT only draws pictures and pages here: it must not go and look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        var start = new Start(
                samplePlace(), Main::sample, new WithoutWindow(Main::sample, System.out, System.err), System.err);
        var errand = Errand.of(List.of(arguments));
        if (errand.isEmpty()) {
            System.exit(Cli.run(() -> start.window(Errand.SHOW), arguments));
        }
        // Whoever wants the window need not wait for the commands to be looked up: their library takes longer than it
        // does.
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            var err = new PrintWriter(System.err, true);
            System.exit(Cli.explain(failure, err));
        });
        System.exit(start.window(errand.get()));
    }

    /** The sample lies among the user's own files, so that what is tried out in it stays. */
    private static Path samplePlace() {
        return OwnFolders.ofSystem().data().resolve("Sample.rungs");
    }

    private static Workspace sample(Executor screen) {
        return Sample.open(samplePlace(), Clock.systemDefaultZone(), screen);
    }
}
