package app.rungs.cli;

import app.rungs.exchange.Formats;
import app.rungs.exchange.Incoming;
import app.rungs.exchange.InterviewImport;
import app.rungs.exchange.ReadingsImport;
import app.rungs.exchange.csv.CsvTable;
import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.model.Hand;
import app.rungs.model.Problem;
import app.rungs.model.Purpose;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files: transcripts as interviews, tables as readings of a metric. Each file is one edit. */
@Command(name = "import", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /** What a file is to be imported as. */
    enum As {
        INTERVIEW,
        READINGS
    }

    /** How many speakers a preview names. */
    private static final int NAMED = 20;

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "as")
    private @Nullable As as;

    @Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "purpose")
    private @Nullable Purpose purpose;

    @Option(names = "--hand", paramLabel = "HAND", descriptionKey = "hand")
    private @Nullable Hand hand;

    @Option(names = "--metric", paramLabel = "NAME", descriptionKey = "metric")
    private @Nullable String metric;

    @Option(names = "--value-column", paramLabel = "NAME", descriptionKey = "value-column")
    private @Nullable String valueColumn;

    @Option(names = "--organisation-column", paramLabel = "NAME", descriptionKey = "organisation-column")
    private @Nullable String organisationColumn;

    @Option(names = "--segment-column", paramLabel = "NAME", descriptionKey = "segment-column")
    private @Nullable String segmentColumn;

    @Option(names = "--date-column", paramLabel = "NAME", descriptionKey = "date-column")
    private @Nullable String dateColumn;

    @Option(names = "--scope-column", paramLabel = "NAME", descriptionKey = "scope-column")
    private @Nullable String scopeColumn;

    @Option(names = "--header-rows", paramLabel = "N", descriptionKey = "header-rows")
    private @Nullable Integer headerRows;

    @Option(names = "--missing", paramLabel = "MARK", descriptionKey = "missing")
    private @Nullable List<String> missing;

    @Option(names = "--again", descriptionKey = "again")
    private boolean again;

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Override
    public Integer call() {
        int refused = 0;
        var batch = new Batch();
        try (var open = workspace.open()) {
            for (var file : files) {
                refused += bringIn(open, batch, file) ? 0 : 1;
            }
        }
        if (refused > 0 && files.size() > 1) {
            var some = preview ? "cli.import.some.preview" : "cli.import.some";
            workspace.err().println(Messages.of(some, refused, files.size()));
        }
        return refused > 0 ? Cli.REFUSED : Cli.DONE;
    }

    /** Imports one file; one that is refused does not keep the others out. */
    private boolean bringIn(Workspace open, Batch batch, Path path) {
        try {
            var file = Incoming.read(path);
            if (readings(file)) {
                bringInReadings(open, batch, file);
            } else {
                bringInInterview(open, batch, file);
            }
            return true;
        } catch (Refusal refusal) {
            workspace.err().println(Messages.of("cli.failed", refusal.problem().inWords()));
            return false;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                workspace
                        .err()
                        .println(Messages.of("cli.failed", refusal.problem().inWords()));
                return false;
            }
            throw failed;
        }
    }

    private boolean readings(Incoming file) {
        if (as != null) {
            return as == As.READINGS;
        }
        return metric != null || (Formats.of(file.text()) == Formats.TABLE && !Formats.isConversation(file.text()));
    }

    private void bringInInterview(Workspace open, Batch batch, Incoming file) {
        var transcript = Formats.readTranscript(file.text());
        if (preview) {
            workspace
                    .out()
                    .println(Messages.of(
                            "cli.import.transcript",
                            transcript.title(),
                            transcript.turns().size()));
            var speakers = transcript.speakers();
            speakers.entrySet().stream()
                    .limit(NAMED)
                    .forEach(one -> workspace.out().println("  " + one.getKey() + ": " + one.getValue()));
            if (speakers.size() > NAMED) {
                workspace.out().println(Messages.of("cli.import.speakers", speakers.size() - NAMED));
            }
            tell(transcript.problems());
            return;
        }
        var result = new InterviewImport(open, batch)
                .bringIn(file, transcript, new InterviewImport.Terms(purpose, hand, again));
        workspace
                .out()
                .println(Messages.of(
                        "cli.import.interview",
                        file.name(),
                        result.title(),
                        result.turns(),
                        result.speakers(),
                        result.interview()));
        tell(result.problems());
        if (purpose == null || hand == null) {
            workspace.err().println(Messages.of("cli.import.gap", file.name()));
        }
    }

    private void bringInReadings(Workspace open, Batch batch, Incoming file) {
        if (preview || metric == null || valueColumn == null || organisationColumn == null) {
            show(file);
            return;
        }
        var columns = new ReadingColumns(
                valueColumn, organisationColumn, segmentColumn, dateColumn, scopeColumn, headerRows, marks());
        var result = new ReadingsImport(open, batch).bringIn(file, metric, columns, (_, _) -> true);
        workspace
                .out()
                .println(Messages.of(
                        "cli.import.readings",
                        file.name(),
                        result.readings(),
                        metric,
                        result.organisations(),
                        result.segments(),
                        result.missing()));
        tell(result.problems());
    }

    /** The columns and first rows; without the options that an import needs, also which those are. */
    private void show(Incoming file) {
        var table = CsvTable.read(file.text(), null, headerRows);
        var out = workspace.out();
        out.println(Messages.of("cli.import.columns", file.name(), table.headerRows()));
        table.columns().forEach(column -> out.println("  " + column));
        table.preview().rows().forEach(row -> out.println(row.number() + ": " + String.join(" | ", row.cells())));
        if (!preview) {
            throw new Refusal(Messages.of("cli.import.needs", file.name()));
        }
    }

    private Set<String> marks() {
        return missing == null ? ReadingColumns.USUAL_MISSING : new LinkedHashSet<>(missing);
    }

    private void tell(List<Problem> problems) {
        problems.forEach(problem -> workspace.err().println("  " + problem.inWords()));
    }
}
