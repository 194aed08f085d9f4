package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is trying to get done, with no product in it.
 *
 * @param statement verb + object + context
 * @param layer whose job it is in the customer's organisation
 * @param situation the When of its story
 * @param motivation the I want to of its story
 * @param benefit the so I can of its story
 * @param ultimateGoal what it is done for in the end
 * @param role who does it
 * @param department where it is done
 */
public record Job(
        Id<Job> id,
        String statement,
        @Nullable Layer layer,
        @Prose @Nullable String situation,
        @Prose @Nullable String motivation,
        @Prose @Nullable String benefit,
        @Prose @Nullable String ultimateGoal,
        @Nullable Id<Role> role,
        @Nullable Id<Department> department)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
