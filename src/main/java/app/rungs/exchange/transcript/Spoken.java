package app.rungs.exchange.transcript;

import org.jspecify.annotations.Nullable;

/**
 * One turn of a transcript as the file gives it.
 *
 * @param speaker who speaks, as the file names them; null where it does not say
 * @param millis when the turn begins, in milliseconds since the start of the recording; null where the file does not say
 * @param text the words, paragraphs parted by an empty line; may be empty for a break
 */
public record Spoken(
        Kind kind, @Nullable String speaker, @Nullable Long millis, String text) {

    /** What a turn is. */
    public enum Kind {
        /** Words somebody said. */
        SPOKEN,
        /** Words about the conversation: a heading, a typed remark, a line of chat. */
        NOTE,
        /** The recording was interrupted. */
        BREAK
    }
}
