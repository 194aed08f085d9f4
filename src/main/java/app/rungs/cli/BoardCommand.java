package app.rungs.cli;

import app.rungs.model.Board;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.ui.board.BoardPicture;
import app.rungs.ui.board.PictureOrder;
import app.rungs.ui.kit.Appearance;
import app.rungs.workspace.Lookup;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a board as a PDF, an SVG or a PNG. */
@Command(name = "board", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line fills the fields in
final class BoardCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "board")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "board.out")
    private Path out;

    @Option(names = "--pages", paramLabel = "PAPER", descriptionKey = "board.pages")
    private PictureOrder.PaperSize pages = PictureOrder.PaperSize.ONE;

    @Option(names = "--scale", paramLabel = "PIXELS", descriptionKey = "board.scale")
    private @Nullable Double scale;

    @Option(names = "--dark", descriptionKey = "board.dark")
    private boolean dark;

    @Option(names = "--transparent", descriptionKey = "board.transparent")
    private boolean transparent;

    @Override
    public Integer call() {
        if (scale != null && (scale < 0.01 || scale > 8)) {
            throw new Refusal(Messages.of("cli.board.scale", scale));
        }
        var order = new PictureOrder(
                PictureOrder.Kind.of(out),
                pages,
                scale,
                dark ? Appearance.DARK : Appearance.LIGHT,
                !transparent,
                Set.of());
        try (var open = workspace.open()) {
            var board = open.read(entries -> new Lookup(entries).one(Board.class, name))
                    .join();
            var written = BoardPicture.write(open, board.id(), order, out);
            workspace.out().println(written.pages() == 1 ? out : Messages.of("cli.board.pages", out, written.pages()));
            written.problems().stream().map(Problem::inWords).forEach(workspace.err()::println);
        }
        return Cli.DONE;
    }
}
