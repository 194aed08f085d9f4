package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A canvas that shows entries as cards.
 *
 * @param name what it is called
 * @param notes what it is for
 * @param lines how its connectors run; null for curved
 */
public record Board(
        Id<Board> id,
        String name,
        @Prose @Nullable String notes,
        @Nullable LineShape lines) implements Entry {

    /** A board whose connectors are curved. */
    public Board(Id<Board> id, String name, @Nullable String notes) {
        this(id, name, notes, null);
    }

    @Override
    public String title() {
        return name;
    }
}
