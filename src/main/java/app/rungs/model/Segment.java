package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * An industry segment.
 *
 * @param name what it is called
 * @param rule which organisations belong to it, such as Ownership = Municipal
 * @param size how many organisations there are of it in the market
 * @param sizeFact where the size was taken from
 * @param drivers what drives it
 * @param pressures what presses on it just now
 * @param executive how its executives see it, in the words of one of them
 */
public record Segment(
        Id<Segment> id,
        String name,
        @Nullable String rule,
        @Nullable Integer size,
        @Nullable Id<Fact> sizeFact,
        @Prose @Nullable String drivers,
        @Prose @Nullable String pressures,
        @Nullable Id<Highlight> executive)
        implements Entry {

    @Override
    public String title() {
        return name;
    }
}
