package app.rungs.model;

import java.util.UUID;

/** Names one entry for life and says of which type it is; {@code E} stops a job's id from standing in for an interview's. */
public record Id<E>(EntryType type, UUID value) {

    public static <E> Id<E> fresh(EntryType type) {
        return new Id<>(type, UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
