package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A canvas that shows entries as cards.
 *
 * @param name what it is called
 * @param notes what it is for
 */
public record Board(
        Id<Board> id, String name, @Prose @Nullable String notes) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
