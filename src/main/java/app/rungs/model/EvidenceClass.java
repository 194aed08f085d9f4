package app.rungs.model;

/** What kind of thing a piece of evidence comes from. */
public enum EvidenceClass {
    INTERVIEW,
    SURVEY_ANSWER,
    DOCUMENT,
    READING
}
