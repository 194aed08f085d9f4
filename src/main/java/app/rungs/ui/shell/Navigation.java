package app.rungs.ui.shell;

import app.rungs.model.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the user is, has been and came back from. */
final class Navigation {

    /** How many stops are remembered. */
    private static final int MOST = 100;

    /**
     * Somewhere the user has been.
     *
     * @param entry whose page it was; null for the place as it stands
     */
    record Stop(Place place, @Nullable Id<?> entry) {}

    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private Stop here;

    Navigation(Stop start) {
        here = start;
    }

    Stop here() {
        return here;
    }

    /** Goes on to {@code next}; what was ahead is forgotten. Going where one is already is no step. */
    void to(Stop next) {
        if (!next.equals(here)) {
            behind.push(here);
            if (behind.size() > MOST) {
                behind.removeLast();
            }
            ahead.clear();
            here = next;
        }
    }

    /** One step back; empty at the beginning. */
    Optional<Stop> back() {
        return step(behind, ahead);
    }

    /** One step forward again; empty at the end. */
    Optional<Stop> forward() {
        return step(ahead, behind);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    private Optional<Stop> step(Deque<Stop> from, Deque<Stop> onto) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        onto.push(here);
        here = from.pop();
        return Optional.of(here);
    }
}
