package app.rungs.brief.gate;

import app.rungs.brief.paper.Paper;
import app.rungs.model.Brief;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Publication;
import app.rungs.model.Refusal;
import app.rungs.model.WorkspaceException;
import app.rungs.storage.Entries;
import app.rungs.storage.Output;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Hands a brief out: through the gate, into a file, and into the list of what was handed out. */
public final class Publishing {

    private Publishing() {}

    /**
     * Writes {@code bytes} to {@code file} and keeps what the paper rested on.
     *
     * @param reason why it goes out although something speaks against it; null where nothing does
     * @throws Refusal if something stops it that no reason overrides, or no reason is given, or the file cannot be
     *     written, or it is written but could not be listed
     */
    public static void publish(
            Workspace workspace, Id<Brief> brief, Paper paper, byte[] bytes, Path file, @Nullable String reason) {
        var findings = workspace.read(entries -> Gate.findings(entries, paper)).join();
        findings.stream().filter(it -> !it.kind().overridable()).findFirst().ifPresent(it -> {
            throw new Refusal(it.sentence());
        });
        boolean stopped = !findings.isEmpty();
        if (stopped && (reason == null || reason.isBlank())) {
            throw new Refusal(Messages.of(
                    "brief.gate.stopped", findings.size(), findings.getFirst().sentence()));
        }
        Output.write(file, bytes);
        list(workspace, publication(brief, paper, bytes, file, stopped ? reason : null), file);
    }

    private static Publication publication(
            Id<Brief> brief, Paper paper, byte[] bytes, Path file, @Nullable String reason) {
        return new Publication(
                Id.fresh(EntryType.PUBLICATION),
                brief,
                paper.footing().asOf(),
                String.valueOf(file.getFileName()),
                Rests.sha256(bytes),
                paper.footing().workspaceHash(),
                Rests.of(paper).written(),
                reason);
    }

    /** The file is out by now, so who reads the refusal must hear that. */
    private static void list(Workspace workspace, Publication publication, Path file) {
        try {
            workspace
                    .edit(Messages.of("brief.gate.edit"), draft -> draft.add(publication))
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refusal || failed.getCause() instanceof WorkspaceException) {
                var why = Objects.requireNonNullElse(failed.getCause().getMessage(), "");
                throw new Refusal(Messages.of("brief.gate.notListed", file, why));
            }
            throw failed;
        }
    }

    /** What was handed out of {@code brief}, the newest first. */
    public static List<Publication> of(Entries entries, Id<Brief> brief) {
        return entries.having(Publication.class, "brief", brief).stream()
                .sorted(Comparator.comparing(Publication::publishedOn)
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .toList();
    }
}
