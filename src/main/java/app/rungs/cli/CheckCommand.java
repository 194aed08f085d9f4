package app.rungs.cli;

import app.rungs.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads every row of a workspace and holds it against the journal. */
@Command(name = "check", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            workspace
                    .out()
                    .println(Messages.of(
                            "cli.check.sound",
                            open.check().join(),
                            open.lastSeq().join()));
        }
        return Cli.DONE;
    }
}
