package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * A name that is not to be read by others. The words stay as they were said; wherever they are shown the replacement
 * stands in the name's place.
 *
 * @param term the name, found in any case as a whole word; blanks, hyphens and apostrophes in it match their variants
 * @param replacement what stands in its place, such as {@code [name 1]}
 * @param interview where alone it applies: to the interview itself, its turns and its highlights; null for everywhere
 */
public record Redaction(
        Id<Redaction> id,
        String term,
        String replacement,
        @Nullable Id<Interview> interview) implements Entry {

    @Override
    public String title() {
        return replacement;
    }
}
