package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * What an obstacle does to somebody on one of its two sides.
 *
 * @param obstacle the obstacle
 * @param side our customer, or the customer's customer
 * @param who whom it hits, such as households on the feeder
 * @param effect what it does to them
 */
public record Impact(
        Id<Impact> id,
        Id<Obstacle> obstacle,
        Side side,
        String who,
        @Prose @Nullable String effect) implements Entry {

    @Override
    public String title() {
        return who + (effect == null ? "" : ": " + effect);
    }
}
