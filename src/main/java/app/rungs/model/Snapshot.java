package app.rungs.model;

import app.rungs.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a decision as it stood on a day. It is kept once and never altered.
 *
 * @param decision the decision it speaks for and against
 * @param keptOn the day it shows
 * @param strength how well the evidence carried the decision that day, 0 to 100; null where there was none
 * @param pieces each piece as it was then, as a JSON array
 */
public record Snapshot(
        Id<Snapshot> id,
        Id<Decision> decision,
        LocalDate keptOn,
        @Nullable Double strength,
        @Prose String pieces) implements Entry {

    @Override
    public String title() {
        return Messages.of("model.snapshot", keptOn.toString());
    }
}
