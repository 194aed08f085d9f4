package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One who passed on what an interview tells, between whoever saw it and us.
 *
 * @param interview what reached us
 * @param position their place in the chain: 0 saw it themselves, each next was told by the one before
 * @param name who they are, in words
 * @param person who they are, where we know them
 */
public record Relay(
        Id<Relay> id,
        Id<Interview> interview,
        int position,
        String name,
        @Nullable Id<Person> person) implements Entry {
    @Override
    public String title() {
        return name;
    }
}
