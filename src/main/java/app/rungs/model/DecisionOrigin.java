package app.rungs.model;

/** Whose wish a decision answered: we led, or somebody asked. */
public enum DecisionOrigin {
    PROACTIVE,
    ONE_ACCOUNT,
    SEVERAL_ACCOUNTS,
    SALES,
    SUPPORT,
    MANAGEMENT,
    RIVAL;

    /** Whether somebody had to ask. */
    public boolean isReactive() {
        return this != PROACTIVE;
    }
}
