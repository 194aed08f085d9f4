package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One input to what an obstacle is worth in a segment. It counts as assumed until evidence is linked to it.
 *
 * @param obstacle the obstacle
 * @param segment the segment it is valued in
 * @param factor which input it is
 * @param low the lowest it could be
 * @param base what it most likely is, from low to high
 * @param high the highest it could be
 * @param unit the unit of all three, such as $ a year
 * @param owner who answers for it
 */
public record Estimate(
        Id<Estimate> id,
        Id<Obstacle> obstacle,
        Id<Segment> segment,
        ValueFactor factor,
        double low,
        double base,
        double high,
        @Nullable String unit,
        @Nullable String owner)
        implements Entry {

    @Override
    public String title() {
        return Choices.inWords(factor);
    }

    /** The same input with other figures. */
    public Estimate from(double lowest, double likely, double highest) {
        return new Estimate(id, obstacle, segment, factor, lowest, likely, highest, unit, owner);
    }
}
