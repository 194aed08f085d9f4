package app.rungs.model;

import app.rungs.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What removing an obstacle is worth in a segment, out of the 100 points the segment distributes.
 *
 * @param segment whose points they are
 * @param obstacle what they are given to
 * @param points how many of the 100, 0 to 100
 * @param reason why so many
 */
public record RelativeValue(
        Id<RelativeValue> id,
        Id<Segment> segment,
        Id<Obstacle> obstacle,
        int points,
        @Prose @Nullable String reason) implements Entry {

    @Override
    public String title() {
        return Messages.of("model.points", points);
    }
}
