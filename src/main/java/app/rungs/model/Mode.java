package app.rungs.model;

/** How an interview was held. */
public enum Mode {
    ON_SITE,
    IN_PERSON,
    VIDEO,
    PHONE,
    EVENT
}
