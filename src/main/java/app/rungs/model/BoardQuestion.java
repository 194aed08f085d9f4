package app.rungs.model;

/** What a board can ask of the workspace, so that what is found lies on it without being put there. */
public enum BoardQuestion {
    /** Every job, and the metrics it is measured by. */
    JOBS,
    /** Every goal, and the metrics it is measured by or that advance it. */
    GOALS,
    /** Every obstacle, and what it blocks. */
    OBSTACLES
}
