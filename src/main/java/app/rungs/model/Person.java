package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody we talk to.
 *
 * @param name what they are called
 * @param organisation where they work
 * @param role what their job title makes them
 * @param department where in the organisation they work
 * @param seniority which of the three voices they speak with
 * @param doNotContact whether they asked to be left alone
 * @param notes anything else
 * @param fictional whether they were made up, as in the sample
 */
public record Person(
        Id<Person> id,
        String name,
        @Nullable Id<Organisation> organisation,
        @Nullable Id<Role> role,
        @Nullable Id<Department> department,
        @Nullable Seniority seniority,
        boolean doNotContact,
        @Prose @Nullable String notes,
        boolean fictional)
        implements Entry {

    /** Somebody who may be contacted. */
    public Person(
            Id<Person> id,
            String name,
            @Nullable Id<Organisation> organisation,
            @Nullable Id<Role> role,
            @Nullable Id<Department> department,
            @Nullable Seniority seniority,
            @Nullable String notes,
            boolean fictional) {
        this(id, name, organisation, role, department, seniority, false, notes, fictional);
    }

    @Override
    public String title() {
        return name;
    }
}
