package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomCommand;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.shell.Navigation.Stop;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/** Leads from room to room, and back. */
final class Travel {

    private final Map<Place, Room> rooms;
    private final Navigation navigation = new Navigation(new Stop(Place.HOME, null));
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.HOME);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    Travel(Map<Place, Room> rooms) {
        this.rooms = rooms;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** The places there is a room for, in their order. */
    List<Place> places() {
        return EnumSet.copyOf(rooms.keySet()).stream().toList();
    }

    /** What the window shows of a place. */
    Region view(Place of) {
        return Objects.requireNonNull(rooms.get(of), of::name).view();
    }

    /** Where the user is. */
    Stop here() {
        return navigation.here();
    }

    /** What the room that is shown offers. */
    List<RoomCommand> offered() {
        var room = rooms.get(here().place());
        return room == null ? List.of() : room.commands();
    }

    /** The shortcuts of the room that is shown, where it has its own. */
    Optional<RoomKeys> keys() {
        return Optional.ofNullable(rooms.get(here().place())).flatMap(Room::keys);
    }

    /** The types that have a page in some room. */
    Set<EntryType> types() {
        var types = EnumSet.noneOf(EntryType.class);
        rooms.values().forEach(room -> types.addAll(room.types()));
        return types;
    }

    /** Shows a place as it stands. A place without a room leads home. */
    void go(Place to) {
        navigation.to(new Stop(rooms.containsKey(to) ? to : Place.HOME, null));
        arrive();
    }

    /** Shows the page of an entry; false where no room has one. */
    boolean open(Id<?> entry) {
        var home = placeOf(entry.type());
        home.ifPresent(room -> {
            navigation.to(new Stop(room, entry));
            arrive();
        });
        return home.isPresent();
    }

    /** Makes a new entry in the room of its type, with what is known of it already; false where no room does. */
    boolean create(EntryType type, Map<String, Object> given) {
        var home = placeOf(type);
        home.ifPresent(room -> {
            navigation.to(new Stop(room, null));
            arrive();
            Objects.requireNonNull(rooms.get(room)).create(type, given);
        });
        return home.isPresent();
    }

    /** Shows an entry in a place that is not that of its page, such as its chain. */
    void show(Place to, Id<?> entry) {
        if (rooms.containsKey(to)) {
            navigation.to(new Stop(to, entry));
            arrive();
        }
    }

    /** Starts an interview, or goes back to the one under way. */
    void capture() {
        go(Place.CAPTURE);
        Objects.requireNonNull(rooms.get(Place.CAPTURE)).create(EntryType.INTERVIEW);
    }

    void back() {
        navigation.back().ifPresent(_ -> arrive());
    }

    void forward() {
        navigation.forward().ifPresent(_ -> arrive());
    }

    private Optional<Place> placeOf(EntryType type) {
        return places().stream()
                .filter(it -> Objects.requireNonNull(rooms.get(it)).types().contains(type))
                .findFirst();
    }

    private void arrive() {
        var stop = navigation.here();
        place.set(stop.place());
        canGoBack.set(navigation.canGoBack());
        canGoForward.set(navigation.canGoForward());
        if (stop.entry() != null) {
            Objects.requireNonNull(rooms.get(stop.place())).open(stop.entry());
        }
    }
}
