package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a switch, as it happened.
 *
 * @param switching the switch it belongs to
 * @param stage which stage it is
 * @param date when it began; null where nobody remembers
 * @param happened what happened
 */
public record Moment(
        Id<Moment> id,
        Id<Switch> switching,
        SwitchStage stage,
        @Nullable LocalDate date,
        @Prose @Nullable String happened)
        implements Entry {

    @Override
    public String title() {
        return Choices.inWords(stage) + (happened == null ? "" : ": " + happened);
    }
}
