package app.rungs.brief.gate;

import app.rungs.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that stops a paper from being handed out.
 *
 * @param trace the claim it is about; empty where it is about none
 * @param sentence what is the matter and what to do about it
 * @param about where it can be mended; null where nobody knows
 */
public record Finding(
        Kind kind, String trace, String sentence, @Nullable Id<?> about) {

    /** What is the matter. */
    public enum Kind {
        /** Nothing is cited for a claim. */
        UNCITED(true),
        /** A claim speaks for everybody. */
        EVERYONE(true),
        /** Figures were not measured in the same way. */
        MISMATCHED(true),
        /** A name that is not to be read stands in the text. */
        LEAK(false),
        /** A chart says nothing to somebody who does not see it. */
        MUTE(false);

        private final boolean overridable;

        Kind(boolean overridable) {
            this.overridable = overridable;
        }

        /** Whether the paper may go out all the same, with the word beside the claim. */
        public boolean overridable() {
            return overridable;
        }
    }
}
