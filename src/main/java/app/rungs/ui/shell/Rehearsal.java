package app.rungs.ui.shell;

import app.rungs.model.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a window that has just opened: says when its first frame was drawn, when its edges stood with the places in
 * them, when home had something to show and when it knew what is missing as well, then, if asked, shows every place and some
 * entries and leaves. The installer trains the start-up cache with it, the benchmark measures.
 */
public final class Rehearsal extends AnimationTimer {

    /** How many frames a place stands before the next is shown: time enough for its readers. */
    private static final int STAY = 40;

    private final BooleanSupplier edges;
    private final Supplier<@Nullable Shell> shell;
    private final boolean everyPlace;
    private final Consumer<String> say;
    private final Runnable leave;
    private final Supplier<CompletableFuture<List<Id<?>>>> some;
    /** What is still to be shown, each by a step of its own. */
    private final Deque<Consumer<Shell>> steps = new ArrayDeque<>();

    private CompletableFuture<List<Id<?>>> entries = CompletableFuture.completedFuture(List.of());
    private int frames;
    private int framesWithEdges;
    private boolean homeIsShown;
    private boolean gapsAreShown;

    /**
     * @param edges whether the window's edges are there
     * @param shell what the window shows; null while its workspace is being opened
     * @param everyPlace whether every place is to be shown
     * @param some entries that are to be shown after the places: asked for when home is shown
     * @param say hears {@code frame}, {@code places}, {@code content}, {@code gaps} and {@code done}
     * @param leave closes the window
     */
    public Rehearsal(
            BooleanSupplier edges,
            Supplier<@Nullable Shell> shell,
            boolean everyPlace,
            Supplier<CompletableFuture<List<Id<?>>>> some,
            Consumer<String> say,
            Runnable leave) {
        this.edges = edges;
        this.shell = shell;
        this.everyPlace = everyPlace;
        this.some = some;
        this.say = say;
        this.leave = leave;
    }

    /** Called before each frame: at the second call the first has been drawn. */
    @Override
    public void handle(long now) {
        frames++;
        if (frames == 2) {
            say.accept("frame");
        }
        if (framesWithEdges < 2 && (edges.getAsBoolean() || shell.get() != null)) {
            framesWithEdges++;
            if (framesWithEdges == 2) {
                say.accept("places");
            }
        }
        var open = shell.get();
        if (open == null) {
            return;
        }
        if (!homeIsShown) {
            homeIsShown =
                    !open.room(Place.HOME).view().getChildrenUnmodifiable().isEmpty();
            if (homeIsShown && everyPlace) {
                open.places().forEach(place -> steps.add(shown -> shown.go(place)));
                entries = some.get();
            }
            frames = Math.min(frames, 2);
        } else if (frames == 4) {
            say.accept("content");
        } else if (frames > 4 && !gapsAreShown) {
            frames = 5;
            gapsAreShown = open.room(Place.HOME).view().lookup(".home-reading") == null;
            if (gapsAreShown) {
                say.accept("gaps");
            }
        } else if (frames > 5 && frames % STAY == 0) {
            next(open);
        }
    }

    private void next(Shell open) {
        if (steps.isEmpty()) {
            entries.getNow(List.of()).forEach(entry -> steps.add(shown -> shown.open(entry)));
            entries = CompletableFuture.completedFuture(List.of());
        }
        if (steps.isEmpty()) {
            stop();
            say.accept("done");
            leave.run();
        } else {
            steps.poll().accept(open);
        }
    }
}
