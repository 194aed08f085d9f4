package app.rungs.ui.brief;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFormat;
import app.rungs.brief.PagePictures;
import app.rungs.brief.RichText;
import app.rungs.brief.Sheet;
import app.rungs.brief.gate.Publishing;
import app.rungs.model.Brief;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.ui.entry.Desk;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets a brief in the background after each change of the workspace while somebody looks at it: the pages before the
 * appendix first, then all. One is set at a time. What is exported is what is shown whole; while a change is on its way to
 * the screen it is set anew, so that nothing goes out that is stale already.
 */
public final class BriefPreviewModel implements AutoCloseable {

    private static final float PRINTED_DPI = 200;

    private final Desk desk;
    private final Id<Brief> brief;
    private final Executor background;
    private final Clock clock;
    private final Consumer<Preview> show;
    private final Consumer<Throwable> failed;
    private final Runnable unfollow;
    private boolean busy;
    private volatile boolean dirty;
    /** Whether something has changed since what is shown was set. */
    private boolean stale = true;

    private volatile boolean closed;
    private @Nullable Preview shown;
    /** As many as it had last. */
    private int count;

    /**
     * @param background where pages are set and drawn
     * @param show takes a preview as soon as the pages before the appendix are set, and again once all are and it is checked
     */
    public BriefPreviewModel(
            Desk desk,
            Id<Brief> brief,
            Executor background,
            Clock clock,
            Consumer<Preview> show,
            Consumer<Throwable> failed) {
        this.desk = desk;
        this.brief = brief;
        this.background = background;
        this.clock = clock;
        this.show = show;
        this.failed = failed;
        this.unfollow = desk.follow(_ -> refresh());
        refresh();
    }

    /**
     * Hands out what is shown, or is about to be; done once it is on the disk and in the list, or fails with a refusal.
     *
     * @param wish in which format, on which sheet, and whether with its names
     * @param reason why it goes out although something speaks against it; blank for none
     */
    public CompletableFuture<Void> publish(BriefExport wish, Path file, String reason) {
        var preview = upToDate();
        return CompletableFuture.runAsync(
                () -> {
                    var ready = preview == null ? set() : preview;
                    Publishing.publish(
                            desk.workspace(),
                            brief,
                            ready.desk().paper(),
                            bytes(wish, ready),
                            file,
                            reason.isBlank() ? null : reason.strip());
                },
                background);
    }

    /** What is shown, or is about to be, for the clipboard. */
    public CompletableFuture<RichText> copied(BriefExport wish) {
        var preview = upToDate();
        return CompletableFuture.supplyAsync(
                () -> RichText.of(wish.named(
                        desk.workspace(),
                        (preview == null ? set() : preview).desk().paper())),
                background);
    }

    /** What is shown is on A4 and with its names. */
    private byte[] bytes(BriefExport wish, Preview ready) {
        boolean asShown = wish.equals(new BriefExport(BriefFormat.PDF, Sheet.A4, false));
        return asShown
                ? ready.pdf().bytes()
                : wish.make(desk.workspace(), ready.desk().paper()).bytes();
    }

    /**
     * Every page of what is shown, or is about to be, sharp enough for a printer: the next is drawn once the one before has
     * been taken, so that two hundred pages need the room of one.
     *
     * @param take takes each page on the screen's thread
     */
    public CompletableFuture<Void> forPrinter(Consumer<BufferedImage> take) {
        var preview = upToDate();
        return CompletableFuture.supplyAsync(
                        () -> new PagePictures(preview == null ? set().pdf() : preview.pdf()), background)
                .thenComposeAsync(
                        pictures -> printed(pictures, 1, take).whenComplete((_, _) -> pictures.close()), background);
    }

    private CompletableFuture<Void> printed(PagePictures pictures, int page, Consumer<BufferedImage> take) {
        return page > pictures.pages()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> pictures.draw(page, PRINTED_DPI), background)
                        .thenAcceptAsync(take, desk.screen())
                        .thenComposeAsync(_ -> printed(pictures, page + 1, take), background);
    }

    private @Nullable Preview upToDate() {
        return stale ? null : shown;
    }

    @Override
    public void close() {
        closed = true;
        unfollow.run();
    }

    private void refresh() {
        stale = true;
        if (busy) {
            dirty = true;
            return;
        }
        busy = true;
        int before = count;
        CompletableFuture.supplyAsync(() -> Preview.front(desk(), before), background)
                .thenApplyAsync(this::handFirst, desk.screen())
                .thenApplyAsync(front -> whole(front.desk()), background)
                .whenCompleteAsync(this::hand, desk.screen());
    }

    private Preview handFirst(Preview first) {
        if (!closed) {
            show.accept(first);
        }
        return first;
    }

    private boolean overtaken() {
        return closed || dirty;
    }

    /** All pages and what is said of them; null once something else has changed. */
    private @Nullable Preview whole(BriefDesk of) {
        if (overtaken()) {
            return null;
        }
        var whole = Preview.whole(of);
        return overtaken() ? null : checked(whole);
    }

    private void hand(@Nullable Preview all, @Nullable Throwable failure) {
        busy = false;
        if (closed) {
            return;
        }
        if (failure != null) {
            failed.accept(failure);
        } else if (all != null && !dirty) {
            stale = false;
            shown = all;
            count = all.count();
            show.accept(all);
        }
        if (dirty) {
            dirty = false;
            refresh();
        }
    }

    private Preview checked(Preview preview) {
        var today = LocalDate.now(clock);
        return preview.at(desk.workspace()
                .read(entries -> preview.desk().checked(entries, today))
                .join());
    }

    /** @throws Refusal if nobody said yet what the brief is about */
    private BriefDesk desk() {
        var today = LocalDate.now(clock);
        var hash = desk.workspace().hash().join();
        return desk.workspace()
                .read(entries -> BriefDesk.of(entries, entries.get(brief), today, hash))
                .join();
    }

    private Preview set() {
        return Preview.whole(desk());
    }
}
