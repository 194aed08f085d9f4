package app.rungs.model;

/** What an interview was for. Only discovery counts as customer contact. */
public enum Purpose {
    DISCOVERY,
    SALES,
    SUPPORT,
    PARTNER
}
