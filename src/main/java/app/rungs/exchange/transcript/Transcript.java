package app.rungs.exchange.transcript;

import app.rungs.model.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as read from a file: nothing in it that the file does not say.
 *
 * @param title the text's own title, else the file's name without its ending
 * @param heldOn the day of the conversation; null where the file does not say
 * @param turns what was said, in the file's order
 * @param problems what could not be taken over, and what to do about it
 */
public record Transcript(String title, @Nullable LocalDate heldOn, List<Spoken> turns, List<Problem> problems) {

    public Transcript {
        turns = List.copyOf(turns);
        problems = List.copyOf(problems);
    }

    /** The speakers in the order they first speak, each with the number of their turns. */
    public Map<String, Integer> speakers() {
        var speakers = new LinkedHashMap<String, Integer>();
        for (var turn : turns) {
            if (turn.speaker() != null) {
                speakers.merge(turn.speaker(), 1, Integer::sum);
            }
        }
        return speakers;
    }
}
