package app.rungs.ui.brief;

import app.rungs.brief.BriefExport;
import app.rungs.brief.BriefFile;
import app.rungs.brief.BriefFormat;
import app.rungs.brief.PagePictures;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.PdfWriter;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints a brief in the background after each change of the workspace and hands its pages to the screen: the first one as
 * soon as it is drawn, then all. One print runs at a time; what changes meanwhile is in the next. What is exported is what
 * is shown; while a change is on its way to the screen it is set anew, so that nothing goes out that is stale already.
 */
public final class BriefPreviewModel implements AutoCloseable {

    /** So many pages are handed over before the rest. */
    private static final int FIRST = 1;

    private static final float PRINTED_DPI = 200;

    private final Desk desk;
    private final Id<Brief> brief;
    private final Executor background;
    private final Clock clock;
    private final Consumer<Preview> show;
    private final Consumer<Throwable> failed;
    private final Runnable unfollow;
    private float dpi = 110;
    private boolean busy;
    private boolean dirty;
    /** Whether something has changed since what is shown was set. */
    private boolean stale = true;

    private boolean closed;
    private @Nullable Preview shown;

    /**
     * @param background where pages are set and drawn
     * @param show takes a preview as soon as its first page is drawn, and again once all are and it is checked
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

    /** Draws the pages anew at {@code newDpi} dots an inch. */
    public void sharpness(float newDpi) {
        if (newDpi != dpi) {
            dpi = newDpi;
            refresh();
        }
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
                    var ready = preview == null ? set(dpi) : preview;
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
                        (preview == null ? set(dpi) : preview).desk().paper())),
                background);
    }

    /** What is shown is on A4 and with its names. */
    private byte[] bytes(BriefExport wish, Preview ready) {
        boolean asShown = wish.equals(new BriefExport(BriefFormat.PDF, Sheet.A4, false));
        return asShown
                ? ready.pdf().bytes()
                : wish.make(desk.workspace(), ready.desk().paper()).bytes();
    }

    /** Every page of what is shown, or is about to be, sharp enough for a printer. */
    public CompletableFuture<List<BufferedImage>> forPrinter() {
        var preview = upToDate();
        return CompletableFuture.supplyAsync(
                () -> {
                    var pdf = preview == null ? set(dpi).pdf() : preview.pdf();
                    try (var pictures = new PagePictures(pdf)) {
                        return IntStream.rangeClosed(1, pictures.pages())
                                .mapToObj(page -> pictures.draw(page, PRINTED_DPI))
                                .toList();
                    }
                },
                background);
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
        float sharp = dpi;
        CompletableFuture.supplyAsync(() -> set(sharp), background)
                .thenApplyAsync(this::handFirst, desk.screen())
                .thenApplyAsync(
                        preview -> closed || dirty ? preview : checked(preview).whole(sharp), background)
                .whenCompleteAsync(this::hand, desk.screen());
    }

    private Preview handFirst(Preview first) {
        if (!closed) {
            stale = dirty;
            shown = first;
            show.accept(first);
        }
        return first;
    }

    private void hand(@Nullable Preview all, @Nullable Throwable failure) {
        busy = false;
        if (closed) {
            return;
        }
        if (failure != null) {
            failed.accept(failure);
        } else if (all != null && all != shown) {
            shown = all;
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
    private Preview set(float sharp) {
        var today = LocalDate.now(clock);
        var hash = desk.workspace().hash().join();
        var of = desk.workspace()
                .read(entries -> BriefDesk.of(entries, entries.get(brief), today, hash))
                .join();
        var pdf = new PaperPdf(new PdfWriter()).print(of.paper());
        return new Preview(of, pdf, BriefFile.pieces(of.paper(), pdf), List.of()).drawn(FIRST, sharp);
    }
}
