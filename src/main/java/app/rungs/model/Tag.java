package app.rungs.model;

import java.util.Arrays;
import java.util.List;
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

    /** The other spellings one by one. */
    public List<String> spellings() {
        return aliases == null
                ? List.of()
                : Arrays.stream(aliases.split(","))
                        .map(String::strip)
                        .filter(spelling -> !spelling.isEmpty())
                        .toList();
    }

    @Override
    public String title() {
        return name;
    }
}
