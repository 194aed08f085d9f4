package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A job title on the user's side.
 *
 * @param name the job title
 * @param department where it belongs
 * @param responsibilities what it answers for
 * @param measured how it is measured, in numbers
 * @param performed how the work is done
 */
public record Role(
        Id<Role> id,
        String name,
        @Nullable Id<Department> department,
        @Prose @Nullable String responsibilities,
        @Prose @Nullable String measured,
        @Prose @Nullable String performed)
        implements Entry {

    @Override
    public String title() {
        return name;
    }
}
