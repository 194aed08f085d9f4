package app.rungs.model;

/** How sure the interviewer is of what an interview showed. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
