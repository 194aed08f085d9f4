package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can mend.
 *
 * @param place where it is, such as {@code reliability.csv, row 17}; null where the sentence says it all
 * @param sentence what is the matter and what to do next, in words for the user
 */
public record Problem(@Nullable String place, String sentence) {

    public static Problem of(String sentence) {
        return new Problem(null, sentence);
    }

    /** The sentence, led by its place. */
    public String inWords() {
        return place == null ? sentence : place + ": " + sentence;
    }
}
