package app.rungs.model;

/** Where a connector bears an arrow head. */
public enum ArrowHeads {
    NONE,
    /** At what is claimed something of. */
    ONE,
    BOTH
}
