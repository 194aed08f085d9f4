package app.rungs.ui.kit;

/**
 * One of many things that can be picked by name.
 *
 * @param id what it is known by
 * @param label its name
 * @param hint what tells it from others of that name, such as an organisation; may be empty
 */
public record Choice(String id, String label, String hint) {

    public Choice(String id, String label) {
        this(id, label, "");
    }
}
