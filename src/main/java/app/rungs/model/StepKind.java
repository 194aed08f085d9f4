package app.rungs.model;

/** The eight steps every job goes through (Bettencourt and Ulwick, Harvard Business Review, May 2008), in their order. */
public enum StepKind {
    DEFINE,
    LOCATE,
    PREPARE,
    CONFIRM,
    EXECUTE,
    MONITOR,
    MODIFY,
    CONCLUDE
}
