package app.rungs.ui.entry;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A room that is built when somebody first goes there, so that the window opens sooner. */
public final class LateRoom implements Room {

    private final Set<EntryType> types;
    private final Supplier<Room> building;
    private @Nullable Room built;

    /**
     * @param types the types whose pages are there
     * @param building builds it; called once
     */
    public LateRoom(Set<EntryType> types, Supplier<Room> building) {
        this.types = types;
        this.building = building;
    }

    /** The room itself. */
    public Room room() {
        if (built == null) {
            built = building.get();
        }
        return built;
    }

    @Override
    public Region view() {
        return room().view();
    }

    @Override
    public Set<EntryType> types() {
        return types;
    }

    @Override
    public void open(Id<?> entry) {
        room().open(entry);
    }

    @Override
    public void create(EntryType type) {
        room().create(type);
    }

    @Override
    public List<RoomCommand> commands() {
        return built == null ? List.of() : built.commands();
    }

    @Override
    public Optional<RoomKeys> keys() {
        return built == null ? Optional.empty() : built.keys();
    }

    @Override
    public void create(EntryType type, Map<String, Object> given) {
        room().create(type, given);
    }

    /** Closes what was built. */
    @Override
    public void close() {
        if (built != null) {
            built.close();
        }
    }
}
