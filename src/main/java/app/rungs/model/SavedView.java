package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A named filter over interviews or highlights, kept in the workspace.
 *
 * @param name what the user calls it
 * @param shows what it lists
 * @param filter what it lets through, as {@link Filter} writes it; null for everything
 */
public record SavedView(
        Id<SavedView> id,
        String name,
        Subject shows,
        @Prose @Nullable String filter) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
