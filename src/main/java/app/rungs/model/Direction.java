package app.rungs.model;

/** Which way is better. */
public enum Direction {
    MINIMIZE,
    INCREASE
}
