package app.rungs.cli;

import app.rungs.sample.Sample;
import app.rungs.text.Messages;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the sample workspace. */
@Command(name = "sample", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Override
    public Integer call() {
        try (var made = Sample.build(workspace.path(), InstantSource.system(), Runnable::run)) {
            workspace.out().println(Messages.of("cli.new.done", made.folder().path()));
        }
        return Cli.DONE;
    }
}
