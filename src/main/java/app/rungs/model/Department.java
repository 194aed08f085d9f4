package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A function of the customer.
 *
 * @param name what it is called
 * @param head the title of who leads it
 * @param asked what is being asked of its head
 * @param why why it is asked
 * @param effect how it affects the organisation's strategy
 */
public record Department(
        Id<Department> id,
        String name,
        @Nullable String head,
        @Prose @Nullable String asked,
        @Prose @Nullable String why,
        @Prose @Nullable String effect)
        implements Entry {

    @Override
    public String title() {
        return name;
    }
}
