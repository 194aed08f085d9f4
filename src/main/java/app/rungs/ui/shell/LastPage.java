package app.rungs.ui.shell;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the user was when the window was closed, as the words it is kept in. */
final class LastPage {

    private LastPage() {}

    /** Whether what is kept was in the workspace of {@code folder}. */
    static boolean isOf(Path folder, WindowMemory memory) {
        return memory.text("workspace").equals(Optional.of(folder.toString()));
    }

    /** The place that was shown. */
    static Optional<Place> place(WindowMemory memory) {
        return memory.text("place")
                .flatMap(name -> Stream.of(Place.values())
                        .filter(place -> place.name().equals(name))
                        .findFirst());
    }

    /** What is kept of an entry; empty for none. */
    static String words(@Nullable Id<?> entry) {
        return entry == null ? "" : entry.type().name() + ":" + entry;
    }

    /** The entry that was kept. */
    static Optional<Id<?>> entry(String kept) {
        var parts = kept.split(":", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Id<>(EntryType.valueOf(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
