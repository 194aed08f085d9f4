package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.Region;

/** A room of lists and pages: what the room itself adds to them, its own pages, views and looks, it tells the pane. */
public abstract class EntryRoom implements Room {

    protected final Desk desk;

    /** Where the lists and pages are. */
    protected final RoomPane pane;

    private final Set<EntryType> types;

    /**
     * @param tabs the types that have a list here, in the order of their tabs
     * @param types the types of entries whose pages are here
     */
    protected EntryRoom(Desk desk, String title, List<EntryType> tabs, Set<EntryType> types) {
        this.desk = desk;
        pane = new RoomPane(desk, title, tabs);
        this.types = Set.copyOf(types);
    }

    @Override
    public final Region view() {
        return pane;
    }

    @Override
    public final Set<EntryType> types() {
        return types;
    }

    @Override
    public void open(Id<?> entry) {
        pane.open(entry);
    }

    @Override
    public final void create(EntryType type) {
        pane.create(type);
    }

    @Override
    public final void create(EntryType type, Map<String, Object> given) {
        pane.create(type, given);
    }

    @Override
    public final void close() {
        pane.close();
    }
}
