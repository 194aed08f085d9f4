package app.rungs.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Goes once through a window that has just opened: says when its first frame was drawn and when home had something to show,
 * then, if asked, shows every place and leaves. The installer trains the start-up cache with it, the benchmark measures.
 */
public final class Rehearsal extends AnimationTimer {

    /** How many frames a place stands before the next is shown: time enough for its readers. */
    private static final int STAY = 40;

    private final Shell shell;
    private final Consumer<String> say;
    private final Runnable leave;
    private final Deque<Place> places;
    private int frames;
    private boolean homeIsShown;

    /**
     * @param everyPlace whether every place is to be shown
     * @param say hears {@code frame}, {@code content} and {@code done}
     * @param leave closes the window
     */
    public Rehearsal(Shell shell, boolean everyPlace, Consumer<String> say, Runnable leave) {
        this.shell = shell;
        this.say = say;
        this.leave = leave;
        places = new ArrayDeque<>(everyPlace ? shell.places() : List.of());
    }

    /** Called before each frame: at the second call the first has been drawn. */
    @Override
    public void handle(long now) {
        frames++;
        if (frames == 2) {
            say.accept("frame");
        }
        if (!homeIsShown) {
            homeIsShown =
                    !shell.room(Place.HOME).view().getChildrenUnmodifiable().isEmpty();
            frames = homeIsShown && frames > 2 ? 2 : frames;
        } else if (frames == 4) {
            say.accept("content");
        } else if (frames > 4 && frames % STAY == 0) {
            next();
        }
    }

    private void next() {
        if (places.isEmpty()) {
            stop();
            say.accept("done");
            leave.run();
        } else {
            shell.go(places.poll());
        }
    }
}
