package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * The questions interviews follow.
 *
 * @param name what it is called
 * @param seniority which of the three voices it is for; null for any
 * @param notes how to go about it
 */
public record Guide(
        Id<Guide> id,
        String name,
        @Nullable Seniority seniority,
        @Prose @Nullable String notes) implements Entry {
    @Override
    public String title() {
        return name;
    }
}
