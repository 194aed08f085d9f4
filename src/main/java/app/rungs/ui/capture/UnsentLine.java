package app.rungs.ui.capture;

import app.rungs.insight.CaptureLine;
import app.rungs.model.Turn;
import app.rungs.storage.CaptureDraft;
import app.rungs.storage.CaptureFile;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the unsent line on the disk: off the screen's thread, in order, and only where it has changed. */
final class UnsentLine {

    private final Workspace workspace;
    private final Executor background;
    private final CaptureFile file;
    private CompletableFuture<?> written = CompletableFuture.completedFuture(null);
    private @Nullable CaptureDraft last;

    /**
     * What was kept, and what the workspace knows of it.
     *
     * @param stored whether the interview is in the workspace
     * @param turns its lines
     */
    record Kept(CaptureDraft draft, boolean stored, List<Turn> turns) {

        /** The saved line that was being edited; null where a new one was typed. */
        @Nullable
        Turn edited() {
            return turns.stream()
                    .filter(turn -> turn.id().equals(draft.line()))
                    .findFirst()
                    .orElse(null);
        }

        /** Whether the text was not saved after all. */
        boolean isUnsent(List<String> speakers) {
            var saved = edited();
            return !draft.text().isBlank()
                    && (saved == null
                            || !CaptureLine.read(draft.text(), speakers).text().equals(saved.text()));
        }
    }

    UnsentLine(Workspace workspace, Executor background) {
        this.workspace = workspace;
        this.background = background;
        file = new CaptureFile(workspace.folder());
    }

    CompletableFuture<Optional<Kept>> read() {
        return CompletableFuture.supplyAsync(file::read, background)
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : workspace.read(entries -> found.map(draft -> new Kept(
                                draft,
                                entries.find(draft.interview()).isPresent(),
                                entries.naming(Turn.class, draft.interview())))));
    }

    /** @param failed is told what the disk refused, on the thread that writes */
    void keep(CaptureDraft draft, Consumer<Throwable> failed) {
        var before = last;
        if (before != null && isSame(before, draft)) {
            return;
        }
        last = draft;
        then(() -> file.keep(draft), failure -> {
            last = null;
            failed.accept(failure);
        });
    }

    void clear() {
        last = null;
        then(file::clear, _ -> {});
    }

    /** Done once all that was to be written is. */
    CompletableFuture<?> written() {
        return written;
    }

    private void then(Runnable work, Consumer<Throwable> failed) {
        written = written.thenRunAsync(work, background).exceptionally(failure -> {
            failed.accept(failure);
            return null;
        });
    }

    private static boolean isSame(CaptureDraft one, CaptureDraft other) {
        return one.text().equals(other.text())
                && one.interview().equals(other.interview())
                && one.line().equals(other.line())
                && one.began().equals(other.began())
                && Objects.equals(one.paused(), other.paused());
    }
}
