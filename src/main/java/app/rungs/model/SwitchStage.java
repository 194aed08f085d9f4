package app.rungs.model;

/** The stages of a switch, in their order. */
public enum SwitchStage {
    FIRST_THOUGHT,
    PASSIVE_LOOKING,
    ACTIVE_LOOKING,
    DECIDING,
    ONBOARDING,
    ONGOING_USE
}
