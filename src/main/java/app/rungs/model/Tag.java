package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A label for highlights.
 *
 * @param name the label
 * @param parent the label it is a kind of
 * @param aliases other spellings of it, with commas between
 */
public record Tag(
        Id<Tag> id,
        String name,
        @Nullable Id<Tag> parent,
        @Nullable String aliases) implements Entry {

    @Override
    public String title() {
        return name;
    }
}
