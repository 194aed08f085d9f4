package app.rungs.model;

/** How near we were: we saw or heard it, the person who did told us, or somebody who was told did. */
public enum Hand {
    FIRST,
    SECOND,
    THIRD
}
