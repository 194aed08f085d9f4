package app.rungs.model;

/**
 * A thought put down on a board before it is clear what it is; it can be turned into an entry of another type later.
 *
 * @param text what it says
 */
public record Note(Id<Note> id, @Prose String text) implements Entry {

    @Override
    public String title() {
        return text;
    }
}
