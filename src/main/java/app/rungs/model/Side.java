package app.rungs.model;

/** Whom an obstacle hits: our customer, or the customer's own customer. */
public enum Side {
    CUSTOMER,
    CUSTOMERS_CUSTOMER
}
