package app.rungs.model;

import org.jspecify.annotations.Nullable;

/** Which layer of the customer's organisation entries stand on. */
public final class Layers {

    private Layers() {}

    /** The layer {@code entry} stands on: the one it says, or else that of its type; null for none. */
    public static @Nullable Layer of(Entry entry) {
        var said = switch (entry) {
            case Job job -> job.layer();
            case Obstacle obstacle -> obstacle.layer();
            default -> null;
        };
        return said == null ? entry.id().type().layer() : said;
    }
}
