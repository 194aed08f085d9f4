package app.rungs.model;

import app.rungs.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has checked what we were told third-hand: until then it counts for nothing.
 *
 * @param item the interview or source
 * @param confirmedOn the day it was checked
 * @param note who was asked, or what was seen
 */
public record Confirmation(
        Id<Confirmation> id,
        Id<?> item,
        LocalDate confirmedOn,
        @Prose @Nullable String note) implements Entry {

    @Override
    public String title() {
        return Messages.of("model.confirmation");
    }
}
