package app.rungs.model;

/** A layer of the customer's organisation. */
public enum Layer {
    TACTICAL,
    OPERATIONAL,
    STRATEGIC
}
