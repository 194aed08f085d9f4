package app.rungs.ui.entry;

import app.rungs.model.Id;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.event.EventType;

/** Asks a room to begin something with the entry it has just opened, such as to show it among others. */
public final class Beginning extends Event {

    private static final long serialVersionUID = 1;

    /** Heard by rooms whose pages begin things of their own. */
    public static final EventType<Beginning> BEGINNING = new EventType<>(Event.ANY, "BEGINNING");

    private static final String CARD = "card-";

    private final String what;

    Beginning(String what) {
        super(BEGINNING);
        this.what = what;
    }

    /** What is to be begun, as {@link Navigator#start} was told. */
    public String what() {
        return what;
    }

    /** To show the card of an entry on the board that is opened. */
    static String card(Id<?> entry) {
        return CARD + entry.value();
    }

    /** The entry whose card is to be shown; empty where something else is begun. */
    public static Optional<UUID> entry(String what) {
        return what.startsWith(CARD) ? Optional.of(UUID.fromString(what.substring(CARD.length()))) : Optional.empty();
    }
}
