package app.rungs.cli;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The workspace a command is about. */
final class WorkspaceArgument {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private Path path;

    Path path() {
        return path;
    }

    /** Opens it, and says on the error stream what had to be mended. */
    Workspace open() {
        var workspace = Workspace.open(path, InstantSource.system(), Runnable::run);
        workspace.mended().stream()
                .map(Problem::inWords)
                .forEach(mended -> err().println(Messages.of("cli.mended", mended)));
        return workspace;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
