package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * Something we saw somebody do where they do it.
 *
 * @param interview the field visit it was seen on
 * @param task what they were doing
 * @param workaround how they get round what stands in the way
 * @param barrier what stands in the way
 */
public record Observation(
        Id<Observation> id,
        Id<Interview> interview,
        @Prose String task,
        @Prose @Nullable String workaround,
        @Prose @Nullable String barrier)
        implements Entry {
    @Override
    public String title() {
        return task;
    }
}
