package app.rungs.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided; a NO too.
 *
 * @param statement what it was about
 * @param verdict what was decided
 * @param decidedOn when
 * @param reason why
 * @param evidence the evidence as it stood
 * @param recheckOn when to look again
 */
public record Decision(
        Id<Decision> id,
        String statement,
        Verdict verdict,
        @Nullable LocalDate decidedOn,
        @Prose @Nullable String reason,
        @Prose @Nullable String evidence,
        @Nullable LocalDate recheckOn)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
