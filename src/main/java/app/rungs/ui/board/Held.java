package app.rungs.ui.board;

/**
 * The keys held during a gesture.
 *
 * @param shift joins what is pressed to the selection; moves along one axis only
 * @param control goes past groups and does not snap; on macOS the command key
 * @param alt leaves a copy behind; sweeps up only what lies wholly inside
 */
record Held(boolean shift, boolean control, boolean alt) {

    static final Held NOTHING = new Held(false, false, false);
}
