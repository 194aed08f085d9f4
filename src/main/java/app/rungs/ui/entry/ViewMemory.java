package app.rungs.ui.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which view of the same entries was chosen last, by name; in a window it outlives the program.
 *
 * @param recalled what is kept under a name
 * @param keeping keeps a value under a name
 */
public record ViewMemory(Function<String, Optional<String>> recalled, BiConsumer<String, String> keeping) {

    /** A memory that lasts as long as the room. */
    public static ViewMemory ofRoom() {
        Map<String, String> kept = new HashMap<>();
        return new ViewMemory(name -> Optional.ofNullable(kept.get(name)), kept::put);
    }

    /** The view kept under {@code name}, or else {@code usual}. */
    public <E extends Enum<E>> E recall(String name, E[] views, E usual) {
        return recalled.apply(name)
                .flatMap(kept -> Stream.of(views)
                        .filter(view -> view.name().equals(kept))
                        .findFirst())
                .orElse(usual);
    }

    public void keep(String name, String value) {
        keeping.accept(name, value);
    }
}
