package app.rungs.ui.board;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Gives back what a large board leaves in memory. The collector by itself lets the heap grow as long as the machine has room,
 * and a board that was read, shown and left is old by then: it would stay for good.
 */
final class LeftBehind {

    /** Smaller boards leave too little behind to hold anything up for. */
    private static final int LARGE = 2_000;
    /** By then what comes after the board is on the screen. */
    private static final Duration REST = Duration.seconds(1);

    private final PauseTransition rest = new PauseTransition(REST);

    /** @param background not the thread of the screen */
    LeftBehind(Executor background) {
        rest.setOnFinished(_ -> background.execute(System::gc));
    }

    /** A board is opened: what is there is needed. */
    void keep() {
        rest.stop();
    }

    /** A board of so many cards was left. */
    void left(int cards) {
        if (cards >= LARGE) {
            rest.playFromStart();
        }
    }
}
