package app.rungs.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names one entry for life and says of which type it is; {@code E} stops a job's id from standing in for an interview's. */
public record Id<E>(EntryType type, UUID value) {

    /** An id nobody else has. It begins with the time, so that the index of many grows at its end (UUID of version 7). */
    public static <E> Id<E> fresh(EntryType type) {
        var random = UUID.randomUUID();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xFFF;
        return new Id<>(type, new UUID(high, random.getLeastSignificantBits()));
    }

    /** Written out, because a board asks for thousands of them in each frame. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> id && type == id.type && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
