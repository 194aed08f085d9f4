package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A reason behind what is asked of a department's head, or behind another reason.
 *
 * @param statement the reason
 * @param department whose head it is about
 * @param question which of the three questions it goes deeper into
 * @param parent the reason it explains; null where it explains the answer itself
 * @param segment the segment in which it holds; null for all
 */
public record Why(
        Id<Why> id,
        @Prose String statement,
        Id<Department> department,
        HeadQuestion question,
        @Nullable Id<Why> parent,
        @Nullable Id<Segment> segment)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
