package app.rungs.ui.brief;

import app.rungs.brief.PagePictures;
import app.rungs.brief.PagePictures.Jump;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages of a preview that somebody looks at, nearest first and one at a time, in the background. However many
 * pages there are, only those are drawn. Everything is called on the screen's thread.
 */
final class PageDrawing implements AutoCloseable {

    /** Dots an inch before anybody says how large pages are shown. */
    private static final float USUAL = 110;

    private final Executor background;
    private final Executor screen;
    private final Consumer<Drawn> show;
    private final Consumer<Throwable> failed;
    private final Set<Integer> done = new HashSet<>();
    private List<Integer> wanted = List.of();
    private float dpi = USUAL;
    private boolean busy;
    private boolean closed;
    private @Nullable Preview preview;
    private @Nullable Open open;

    /**
     * A page of a preview.
     *
     * @param page its number, from 1
     * @param jumps where it leads
     */
    record Drawn(Preview preview, int page, Image picture, List<Jump> jumps) {}

    /** The document that was drawn from last. */
    private record Open(Preview preview, PagePictures pictures) {}

    /** @param show takes each page as soon as it is drawn */
    PageDrawing(Executor background, Executor screen, Consumer<Drawn> show, Consumer<Throwable> failed) {
        this.background = background;
        this.screen = screen;
        this.show = show;
        this.failed = failed;
    }

    /** From now on pages are those of {@code next}. */
    void turnTo(Preview next) {
        preview = next;
        done.clear();
        drawNext();
    }

    /** These pages are looked at now, the most looked at first; others need not be drawn, and those that were are gone. */
    void want(List<Integer> pages) {
        wanted = List.copyOf(pages);
        done.retainAll(wanted);
        drawNext();
    }

    /** Draws at so many dots an inch from now on. */
    void sharpness(float dotsAnInch) {
        if (dotsAnInch != dpi) {
            dpi = dotsAnInch;
            done.clear();
            drawNext();
        }
    }

    @Override
    public void close() {
        closed = true;
        drawNext();
    }

    private void drawNext() {
        if (busy) {
            return;
        }
        var now = preview;
        var page = next(now);
        if (closed || now == null || page.isEmpty()) {
            if (closed) {
                letGo();
            }
            return;
        }
        busy = true;
        float sharp = dpi;
        CompletableFuture.supplyAsync(() -> drawn(now, page.get(), sharp), background)
                .whenCompleteAsync((drawn, failure) -> hand(drawn, sharp, failure), screen);
    }

    private Optional<Integer> next(@Nullable Preview now) {
        return wanted.stream()
                .filter(it -> now != null && it <= now.pdf().pages() && !done.contains(it))
                .findFirst();
    }

    /** In the background; never two at a time. */
    private Drawn drawn(Preview now, int page, float sharp) {
        var pictures = open == null || open.preview != now ? opened(now) : open.pictures;
        return new Drawn(now, page, SwingFXUtils.toFXImage(pictures.draw(page, sharp), null), pictures.jumps(page));
    }

    private PagePictures opened(Preview now) {
        letGo();
        var pictures = new PagePictures(now.pdf());
        open = new Open(now, pictures);
        return pictures;
    }

    private void letGo() {
        if (open != null) {
            open.pictures.close();
            open = null;
        }
    }

    private void hand(@Nullable Drawn drawn, float sharp, @Nullable Throwable failure) {
        busy = false;
        if (failure != null) {
            wanted = List.of();
            failed.accept(failure);
        } else if (drawn != null
                && !closed
                && drawn.preview == preview
                && sharp == dpi
                && wanted.contains(drawn.page)) {
            done.add(drawn.page);
            show.accept(drawn);
        }
        drawNext();
    }
}
