package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A segment brief.
 *
 * @param title what it is called
 * @param segment the segment it is about
 * @param comparedWith the segment shown beside it
 * @param opening the one contrast it opens with
 */
public record Brief(
        Id<Brief> id,
        String title,
        Id<Segment> segment,
        @Nullable Id<Segment> comparedWith,
        @Prose @Nullable String opening)
        implements Entry {}
