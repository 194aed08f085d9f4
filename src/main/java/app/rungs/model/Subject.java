package app.rungs.model;

/** What a saved view shows. */
public enum Subject {
    HIGHLIGHTS,
    INTERVIEWS
}
