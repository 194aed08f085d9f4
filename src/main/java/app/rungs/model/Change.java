package app.rungs.model;

import java.util.stream.Stream;

/** What happened to one entry: its value before, its value after. */
public sealed interface Change {

    record Added(Entry after) implements Change {}

    record Updated(Entry before, Entry after) implements Change {}

    record Removed(Entry before) implements Change {}

    /** The entry it happened to. */
    default Id<?> id() {
        return switch (this) {
            case Added(var after) -> after.id();
            case Updated(var before, var after) -> after.id();
            case Removed(var before) -> before.id();
        };
    }

    /** What it was and what it is: one of them where it came or went. */
    default Stream<Entry> entries() {
        return switch (this) {
            case Added(var after) -> Stream.of(after);
            case Updated(var before, var after) -> Stream.of(before, after);
            case Removed(var before) -> Stream.of(before);
        };
    }

    /** The change that takes this one back. */
    default Change reversed() {
        return switch (this) {
            case Added(var after) -> new Removed(after);
            case Updated(var before, var after) -> new Updated(after, before);
            case Removed(var before) -> new Added(before);
        };
    }
}
