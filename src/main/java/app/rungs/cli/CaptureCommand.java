package app.rungs.cli;

import app.rungs.model.EntryType;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Purpose;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Turns each line of standard input into a note of an interview, and says when it is safe. */
@Command(name = "capture", resourceBundle = "help.usage", mixinStandardHelpOptions = true)
final class CaptureCommand implements Callable<Integer> {

    /** A line longer than this becomes several notes, so that no field outgrows its row. */
    private static final int LONGEST = 100_000;

    @Mixin
    private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--interview", required = true, paramLabel = "TITLE", descriptionKey = "interview")
    @SuppressWarnings("NullAway.Init") // the command line fills it in
    private String title;

    @Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "purpose")
    private @Nullable Purpose purpose;

    @Option(names = "--hand", paramLabel = "HAND", descriptionKey = "hand")
    private @Nullable Hand hand;

    private int position;
    private @Nullable Instant began;

    @Override
    public Integer call() throws IOException {
        try (var open = workspace.open()) {
            var interview = interview(open);
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int from = 0; from < line.length(); from += LONGEST) {
                    keep(open, interview, line.substring(from, Math.min(line.length(), from + LONGEST)));
                }
            }
        }
        return Cli.DONE;
    }

    private void keep(Workspace open, Id<Interview> interview, String text) {
        if (text.isBlank()) {
            return;
        }
        var note = new Turn(Id.fresh(EntryType.TURN), interview, position++, TurnKind.NOTE, null, elapsed(), text);
        var edit = open.edit(Messages.of("cli.capture.edit"), draft -> draft.add(note))
                .join();
        workspace.out().println("saved #" + edit.seq());
        workspace.out().flush();
    }

    /** Milliseconds since the interview began; null when it began in an earlier capture. */
    private @Nullable Long elapsed() {
        return began == null
                ? null
                : (Long) Duration.between(began, Instant.now()).toMillis();
    }

    private Id<Interview> interview(Workspace open) {
        var found = open.read(entries -> new Lookup(entries).find(EnumSet.of(EntryType.INTERVIEW), title))
                .join();
        if (found.isPresent()) {
            var interview = (Interview) found.get();
            position = open.read(entries -> entries.naming(Turn.class, interview.id()).stream()
                            .mapToInt(turn -> turn.position() + 1)
                            .max()
                            .orElse(0))
                    .join();
            open.edit(Messages.of("cli.capture.grade"), draft -> grade(draft, interview.id()))
                    .join();
            return interview.id();
        }
        var fresh = new Interview(
                Id.fresh(EntryType.INTERVIEW),
                title,
                LocalDate.now(),
                purpose,
                hand,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        open.edit(Messages.of("cli.capture.interview"), draft -> draft.add(fresh))
                .join();
        began = Instant.now();
        return fresh.id();
    }

    private void grade(Draft draft, Id<Interview> id) {
        draft.update(id, it -> it.graded(purpose == null ? it.purpose() : purpose, hand == null ? it.hand() : hand));
    }
}
