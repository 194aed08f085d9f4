package app.rungs.cli;

import app.rungs.model.Board;
import app.rungs.ui.board.BoardPicture;
import app.rungs.ui.kit.Appearance;
import app.rungs.workspace.Lookup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a board as a picture. */
@Command(name = "board", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line fills the fields in
final class BoardCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "board")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "FILE.png", descriptionKey = "board.out")
    private Path out;

    @Option(names = "--dark", descriptionKey = "board.dark")
    private boolean dark;

    @Override
    public Integer call() {
        try (var open = workspace.open()) {
            var board = open.read(entries -> new Lookup(entries).one(Board.class, name))
                    .join();
            BoardPicture.write(open, board.id(), dark ? Appearance.DARK : Appearance.LIGHT, out);
        }
        workspace.out().println(out);
        return Cli.DONE;
    }
}
