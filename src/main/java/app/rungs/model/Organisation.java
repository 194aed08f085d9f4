package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A company, utility or body whose people we talk to or whose figures we read.
 *
 * @param name what it is called
 * @param notes anything else
 * @param fictional whether it was made up, as in the sample
 */
public record Organisation(
        Id<Organisation> id, String name, @Prose @Nullable String notes, boolean fictional) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
