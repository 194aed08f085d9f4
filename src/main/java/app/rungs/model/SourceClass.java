package app.rungs.model;

/** What kind of document a source is. */
public enum SourceClass {
    STATISTICS,
    FILING,
    MINUTES,
    ARTICLE,
    STUDY,
    ADVOCACY,
    OTHER
}
