package app.rungs.model;

/** The forces around a switch, by name: sources disagree on their numbers. The first two move, the others hold. */
public enum ForceKind {
    /** What is wrong with things as they are. */
    PUSH,
    /** What draws to the new. */
    PULL,
    /** What keeps to the old. */
    HABIT,
    /** What is feared of the new. */
    ANXIETY
}
