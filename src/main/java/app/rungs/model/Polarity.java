package app.rungs.model;

/** Whether a link speaks for or against what it points at. */
public enum Polarity {
    SUPPORTING,
    CONTRADICTING
}
