package app.rungs.model;

/** One of our functions that must hit a value target. */
public enum Audience {
    ENGINEERING,
    MARKETING,
    SALES,
    CUSTOMER_SUCCESS
}
