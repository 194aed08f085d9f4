package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * An industry segment.
 *
 * @param name what it is called
 * @param rule which organisations belong to it, such as Ownership = Municipal
 * @param size how many organisations there are of it in the market
 * @param drivers what drives it
 * @param executives how its executives see it
 */
public record Segment(
        Id<Segment> id,
        String name,
        @Nullable String rule,
        @Nullable Integer size,
        @Prose @Nullable String drivers,
        @Prose @Nullable String executives)
        implements Entry {

    @Override
    public String title() {
        return name;
    }
}
