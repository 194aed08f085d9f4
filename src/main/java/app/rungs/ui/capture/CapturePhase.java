package app.rungs.ui.capture;

/** How far a capture is. */
public enum CapturePhase {
    IDLE,
    RUNNING,
    PAUSED,
    DEBRIEF;

    /** Whether lines can be typed. */
    public boolean isLive() {
        return this == RUNNING || this == PAUSED;
    }
}
