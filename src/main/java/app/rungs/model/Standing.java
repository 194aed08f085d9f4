package app.rungs.model;

/** Where the test of a hypothesis stands. */
public enum Standing {
    OPEN,
    SUPPORTED,
    REFUTED,
    PIVOTED
}
