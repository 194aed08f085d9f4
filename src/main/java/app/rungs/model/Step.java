package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A step of a job's map: what has to be got done on the way, whatever is done today.
 *
 * @param job the job it is a step of
 * @param name what it is called here
 * @param kind which of the eight usual steps it is; null for one of the user's own
 * @param position its place among the job's steps, counted from 0
 * @param skipped whether this job does without it
 * @param notes anything else
 */
public record Step(
        Id<Step> id,
        Id<Job> job,
        String name,
        @Nullable StepKind kind,
        int position,
        boolean skipped,
        @Prose @Nullable String notes)
        implements Entry {

    @Override
    public String title() {
        return name;
    }

    /** The same step elsewhere on the map. */
    public Step at(int place) {
        return new Step(id, job, name, kind, place, skipped, notes);
    }

    /** The same step, done without or taken up again. */
    public Step skipped(boolean without) {
        return new Step(id, job, name, kind, position, without, notes);
    }

    /** The same step under another name. */
    public Step named(String other) {
        return new Step(id, job, other, kind, position, skipped, notes);
    }
}
