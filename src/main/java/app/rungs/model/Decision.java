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
 * @param evidence what was made of the evidence; the evidence itself is kept in a {@link Snapshot}
 * @param recheckOn when to look again
 * @param origin whose wish it answered
 * @param askedBy the account that asked for it, where one did
 * @param revisit what would make us decide anew
 */
public record Decision(
        Id<Decision> id,
        String statement,
        Verdict verdict,
        @Nullable LocalDate decidedOn,
        @Prose @Nullable String reason,
        @Prose @Nullable String evidence,
        @Nullable LocalDate recheckOn,
        @Nullable DecisionOrigin origin,
        @Nullable Id<Organisation> askedBy,
        @Prose @Nullable String revisit)
        implements Entry {

    @Override
    public String title() {
        return statement;
    }
}
