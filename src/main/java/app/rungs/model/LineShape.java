package app.rungs.model;

/** How the connectors of a board run. */
public enum LineShape {
    CURVED,
    STRAIGHT,
    /** Level and upright, round the two cards. */
    ELBOW
}
