package app.rungs.cli;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Redaction;
import app.rungs.model.Refusal;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a redacted name for good, once it has been typed again. */
@Command(name = "erase", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    private static final double QUARTER = 0.25;

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "erase-name")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String name;

    @Option(names = "--replacement", paramLabel = "WORDS", descriptionKey = "erase-replacement")
    private @Nullable String replacement;

    @Option(names = "--dry-run", descriptionKey = "erase-dry-run")
    private boolean dryRun;

    @Option(names = "--again", paramLabel = "NAME", descriptionKey = "erase-again")
    private @Nullable String again;

    private double told;

    @Override
    public Integer call() throws IOException {
        var out = workspace.out();
        try (var open = workspace.open()) {
            var redaction = redaction(open);
            open.erasing(redaction).join().sentences().forEach(out::println);
            if (dryRun) {
                out.println(Messages.of("cli.erase.dry"));
                return Cli.DONE;
            }
            out.println(Messages.of("erase.never"));
            String typed = again == null ? ask() : again;
            out.println(Messages.of(
                    "erase.done", open.erase(redaction, typed, this::tell).join()));
        }
        return Cli.DONE;
    }

    /** A line a quarter. */
    private void tell(double done) {
        if (done - told >= QUARTER) {
            told = done;
            workspace.out().println(Messages.of("erase.working", done));
            workspace.out().flush();
        }
    }

    private Id<Redaction> redaction(Workspace open) {
        var found = open.read(entries -> entries.original().all(Redaction.class).stream()
                        .filter(it -> it.interview() == null)
                        .filter(it -> it.term().strip().equalsIgnoreCase(name.strip()))
                        .map(Redaction::id)
                        .findFirst())
                .join();
        if (found.isPresent()) {
            return found.get();
        } else if (replacement == null) {
            throw new Refusal(Messages.of("cli.erase.notRedacted"));
        }
        var id = Id.<Redaction>fresh(EntryType.REDACTION);
        var made = new Redaction(id, name.strip(), replacement.strip(), null);
        open.edit(Messages.of("cli.erase.redact"), draft -> draft.add(made)).join();
        return id;
    }

    private String ask() throws IOException {
        workspace.out().print(Messages.of("erase.again") + ": ");
        workspace.out().flush();
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return Objects.requireNonNullElse(in.readLine(), "");
    }
}
