package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A rival for our customers.
 *
 * @param name what it is called
 * @param notes how it is aligned with what customers want
 */
public record Competitor(
        Id<Competitor> id, String name, @Prose @Nullable String notes) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
