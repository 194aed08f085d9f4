package app.rungs.cli;

import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an empty workspace. */
@Command(name = "new", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Override
    public Integer call() {
        try (var made = Workspace.create(workspace.path(), InstantSource.system(), Runnable::run)) {
            workspace.out().println(Messages.of("cli.new.done", made.folder().path()));
        }
        return Cli.DONE;
    }
}
