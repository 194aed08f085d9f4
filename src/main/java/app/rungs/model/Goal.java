package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A strategic goal of a segment or a goal of a department.
 *
 * @param statement what is to be reached
 * @param segment whose strategy it is part of
 * @param department which department it is asked of
 * @param parent the goal it serves
 * @param why why it is wanted
 */
public record Goal(
        Id<Goal> id,
        String statement,
        @Nullable Id<Segment> segment,
        @Nullable Id<Department> department,
        @Nullable Id<Goal> parent,
        @Prose @Nullable String why)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
