package app.rungs.model;

/** The three questions for the head of a department. */
public enum HeadQuestion {
    /** What is being asked of him or her? */
    ASKED,
    /** Why? */
    WHY,
    /** How does it affect strategy? */
    EFFECT
}
