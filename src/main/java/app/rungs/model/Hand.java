package app.rungs.model;

/** How near somebody was to what is told. */
public enum Hand {
    FIRST,
    SECOND,
    THIRD
}
