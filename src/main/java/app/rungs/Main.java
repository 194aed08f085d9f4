package app.rungs;

import app.rungs.cli.Cli;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
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

    private static Workspace sample(Executor screen) {
        throw new Refusal(Messages.of("start.noSample"));
    }
}
