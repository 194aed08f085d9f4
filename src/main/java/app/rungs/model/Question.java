package app.rungs.model;

import org.jspecify.annotations.Nullable;

/**
 * One question of a guide.
 *
 * @param guide the guide it belongs to
 * @param parent the question whose answer it digs into, such as the one a why follows; null for none
 * @param position its place in the guide, counted from 0
 * @param text what is asked
 */
public record Question(
        Id<Question> id,
        Id<Guide> guide,
        @Nullable Id<Question> parent,
        int position,
        @Prose String text) implements Entry {
    @Override
    public String title() {
        return text;
    }
}
