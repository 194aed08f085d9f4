package app.rungs.model;

/** What was decided. */
public enum Verdict {
    YES,
    NO,
    LATER
}
