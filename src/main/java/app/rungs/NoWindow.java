package app.rungs;

/** The screen that is said to be there cannot be opened. */
final class NoWindow extends Exception {

    NoWindow(String reason, Throwable cause) {
        super(reason, cause);
    }
}
