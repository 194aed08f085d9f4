package app.rungs.cli;

import app.rungs.brief.BriefFile;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a segment's brief as a PDF. */
@Command(name = "brief", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // the command line fills the fields in
final class BriefCommand implements Callable<Integer> {

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--segment", required = true, paramLabel = "NAME", descriptionKey = "segment")
    private String segment;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out")
    private Path out;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        var asOf = date == null ? LocalDate.now() : date;
        try (var open = workspace.open()) {
            var pdf = BriefFile.write(open, segment, asOf, out);
            workspace.out().println(Messages.of("cli.brief.done", out, pdf.pages()));
            pdf.problems().stream().map(Problem::inWords).forEach(workspace.err()::println);
        }
        return Cli.DONE;
    }
}
