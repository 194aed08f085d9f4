package app.rungs.ui.home;

import app.rungs.model.Id;

/**
 * Something that is missing, and where it is to be filled in.
 *
 * @param entry the entry it is missing from
 * @param title what the entry is called
 * @param what what is missing, in words
 */
public record Gap(Kind kind, Id<?> entry, String title, String what) {

    /** What is missing, the most pressing first. */
    public enum Kind {
        /** Relative values of a segment that do not add up to 100. */
        VALUES,
        /** An interview that cannot be cited: its purpose or hand is unknown. */
        GRADE,
        /** A job that nobody spoke for. */
        JOB,
        /** A metric of which nothing is known. */
        METRIC,
        /** A fact that somebody should look up again. */
        FACT
    }
}
