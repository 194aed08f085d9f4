package app.rungs.cli;

import app.rungs.workspace.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day a command looks from; each command says in its help what that means to it. */
final class AsOf {

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable LocalDate date;

    LocalDate in(Workspace workspace) {
        return date == null ? workspace.today() : date;
    }
}
