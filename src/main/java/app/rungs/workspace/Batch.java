package app.rungs.workspace;

/**
 * Several imports that one undo takes back together, as long as nothing else was done in between: what was done then
 * begins another step.
 */
public final class Batch {

    /** No edit has this number. */
    private static final long NONE = -1;

    private long step = NONE;

    /** The undo step that the imports so far are, by its first edit's number. */
    long step() {
        return step;
    }

    void begin(long first) {
        step = first;
    }
}
