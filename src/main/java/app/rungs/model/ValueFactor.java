package app.rungs.model;

/** What an obstacle's value is the product of: the first three the customers' value, the others our part of it. */
public enum ValueFactor {
    /** How many accounts the segment has. */
    ACCOUNTS,
    /** Which share of them is affected, 0 to 1. */
    INCIDENCE,
    /** What it costs an affected account in a year, in money. */
    ANNUAL_COST,
    /** Which share of that our products could take away, 0 to 1. */
    ADDRESSABLE,
    /** Which share of the accounts would take ours, 0 to 1. */
    CAPTURE,
    /** Which share of what they save they would pay us, 0 to 1. */
    PRICE_SHARE;

    /** Whether it is a share, from 0 to 1. */
    public boolean isShare() {
        return this != ACCOUNTS && this != ANNUAL_COST;
    }

    /** Whether it makes our part of the value, and not the customers' value itself. */
    public boolean isOurs() {
        return compareTo(ANNUAL_COST) > 0;
    }
}
