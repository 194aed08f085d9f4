package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * How somebody came to get a job done in another way.
 *
 * @param job the job
 * @param title from what to what
 * @param person who switched
 */
public record Switch(
        Id<Switch> id, Id<Job> job, String title, @Nullable Id<Person> person) implements Entry {}
