package app.rungs.ui.brief;

import app.rungs.brief.BriefFile;
import app.rungs.brief.PagePictures;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.Pdf;
import app.rungs.brief.PdfWriter;
import app.rungs.model.Brief;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.storage.Output;
import app.rungs.workspace.Workspace;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Prints a brief in the background whenever the workspace changes, at most once in 300 ms, and hands its pages to the
 * screen. What is exported is what was shown.
 */
public final class BriefPreviewModel implements AutoCloseable {

    private static final float DPI = 110;
    private static final long PAUSE_MILLIS = 300;

    private final Workspace workspace;
    private final Id<Brief> brief;
    private final Executor background;
    private final Executor screen;
    private final Clock clock;
    private final Consumer<Preview> show;
    private final Consumer<Throwable> failed;
    private final Runnable unfollow;
    private long asked;
    private boolean closed;
    private @Nullable Pdf printed;

    /** A brief as it would be printed now. */
    public record Preview(List<BufferedImage> pages, List<Problem> problems) {}

    /**
     * @param background where pages are set and drawn
     * @param screen where the preview is shown
     */
    public BriefPreviewModel(
            Workspace workspace,
            Id<Brief> brief,
            Executor background,
            Executor screen,
            Clock clock,
            Consumer<Preview> show,
            Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.brief = brief;
        this.background = background;
        this.screen = screen;
        this.clock = clock;
        this.show = show;
        this.failed = failed;
        this.unfollow = workspace.follow(_ -> refresh(PAUSE_MILLIS));
        refresh(0);
    }

    /** Writes what was shown last; done once it is on the disk, or fails with a refusal. */
    public CompletableFuture<Void> export(Path file) {
        var pdf = printed;
        return CompletableFuture.runAsync(
                () -> Output.write(file, pdf == null ? print().bytes() : pdf.bytes()), background);
    }

    @Override
    public void close() {
        closed = true;
        unfollow.run();
    }

    private void refresh(long pause) {
        long number = ++asked;
        var later =
                pause == 0 ? background : CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, background);
        CompletableFuture.supplyAsync(() -> wanted(number) ? print() : null, later)
                .thenApply(pdf -> pdf == null ? null : new Shown(pdf, PagePictures.of(pdf, DPI)))
                .whenCompleteAsync((shown, failure) -> hand(number, shown, failure), screen);
    }

    private record Shown(Pdf pdf, List<BufferedImage> pages) {}

    private void hand(long number, @Nullable Shown shown, @Nullable Throwable failure) {
        if (!wanted(number)) {
            return;
        }
        if (shown != null) {
            printed = shown.pdf;
            show.accept(new Preview(shown.pages, shown.pdf.problems()));
        } else if (failure != null) {
            failed.accept(failure);
        }
    }

    private boolean wanted(long number) {
        return !closed && number == asked;
    }

    private Pdf print() {
        return new PaperPdf(new PdfWriter()).print(BriefFile.paper(workspace, brief, LocalDate.now(clock)));
    }
}
