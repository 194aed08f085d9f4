package app.rungs.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of an interview's words. A line captured live is a turn of kind note.
 *
 * @param interview the interview whose words these are
 * @param position its place among the interview's turns, counted from 0
 * @param kind whether somebody spoke, we noted, or there was a break
 * @param speaker who spoke, as the source names them; null where it does not say
 * @param millis when it began, in milliseconds since the start; null where the source does not say
 * @param text the words; highlights point into them by UTF-16 offset
 * @param marks what the interviewer marked it as, as {@link TurnMark#written} writes it; null for nothing
 */
public record Turn(
        Id<Turn> id,
        Id<Interview> interview,
        int position,
        TurnKind kind,
        @Nullable String speaker,
        @Nullable Long millis,
        @Prose String text,
        @Nullable String marks)
        implements Entry {

    /** A turn nobody marked. */
    public Turn(
            Id<Turn> id,
            Id<Interview> interview,
            int position,
            TurnKind kind,
            @Nullable String speaker,
            @Nullable Long millis,
            String text) {
        this(id, interview, position, kind, speaker, millis, text, null);
    }

    /** What the interviewer marked it as. */
    public Set<TurnMark> marked() {
        return TurnMark.read(marks);
    }

    /** This turn with other words. */
    public Turn worded(String newText) {
        return new Turn(id, interview, position, kind, speaker, millis, newText, marks);
    }

    @Override
    public String title() {
        return (speaker == null ? "" : speaker + ": ") + text;
    }
}
