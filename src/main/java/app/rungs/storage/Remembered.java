package app.rungs.storage;

import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What one question has read already; nothing where every answer is to be new. For one thread. */
final class Remembered {

    /** Reads everything anew. */
    static final Remembered NOTHING = new Remembered(false);

    private final boolean remembers;
    private final Map<Id<?>, Optional<Entry>> entries = new HashMap<>();
    private final Map<Id<?>, List<Link>> links = new HashMap<>();

    private Remembered(boolean remembers) {
        this.remembers = remembers;
    }

    static Remembered fresh() {
        return new Remembered(true);
    }

    Optional<Entry> entry(Id<?> id, Function<Id<?>, Optional<Entry>> reading) {
        return remembers ? entries.computeIfAbsent(id, reading) : reading.apply(id);
    }

    List<Link> links(Id<?> end, Function<Id<?>, List<Link>> reading) {
        return remembers ? links.computeIfAbsent(end, reading) : reading.apply(end);
    }
}
