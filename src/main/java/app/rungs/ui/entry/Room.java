package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;

/** One of the places in the window. */
public interface Room extends AutoCloseable {

    /** What the window shows of it. */
    Region view();

    /** The types of entries whose pages are here: none in a room that only shows what the workspace is like. */
    default Set<EntryType> types() {
        return Set.of();
    }

    /** Shows the page of an entry of one of its types. */
    default void open(Id<?> entry) {}

    /** Makes a new entry of one of its types and puts the cursor in its first field. */
    default void create(EntryType type) {}

    /** The same for what is known of the new entry already, by field name; a room that cannot take it asks for all. */
    default void create(EntryType type, Map<String, Object> given) {
        create(type);
    }

    /** What can be done here now, apart from what every room offers. */
    default List<RoomCommand> commands() {
        return List.of();
    }

    /** The shortcuts that work here and nowhere else. */
    default Optional<RoomKeys> keys() {
        return Optional.empty();
    }

    /** Stops following the workspace. */
    @Override
    void close();
}
