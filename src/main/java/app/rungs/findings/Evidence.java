package app.rungs.findings;

import app.rungs.insight.Freshness;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for or against a claim, with all that says how much it is worth.
 *
 * @param piece the highlight, fact or reading
 * @param origin the interview or source it comes from; the piece itself where there is neither
 * @param words the quote or the statement
 * @param who who said or published it, in words
 * @param voice whose voice it counts as: one organisation counts once, however much it talks
 * @param sourceClass interview, document or reading
 * @param date when it was said, or the day it speaks of; null where nobody noted it
 * @param hand how near the teller was; null where nobody noted it
 * @param citable false while its interview's purpose or hand is unknown or it {@code waits}: it may not be cited
 * @param waits whether it is third-hand and nobody has confirmed it yet
 * @param freshness how it ages
 * @param recheckOn the day somebody set to look again at it as evidence of this claim; null for as {@code freshness} says
 */
public record Evidence(
        Id<?> piece,
        Id<?> origin,
        String words,
        String who,
        String voice,
        SourceClass sourceClass,
        @Nullable LocalDate date,
        @Nullable Hand hand,
        boolean supports,
        boolean fictional,
        boolean citable,
        boolean waits,
        Freshness freshness,
        @Nullable LocalDate recheckOn) {

    /** The same piece, to be looked at again on another day. */
    Evidence rechecked(@Nullable LocalDate day) {
        return new Evidence(
                piece,
                origin,
                words,
                who,
                voice,
                sourceClass,
                date,
                hand,
                supports,
                fictional,
                citable,
                waits,
                freshness,
                day);
    }

    /** The day somebody should look again: the one that was set, else as its class ages; empty where it is undated. */
    public Optional<LocalDate> dueOn() {
        return recheckOn == null ? Optional.ofNullable(date).map(freshness::recheckOn) : Optional.of(recheckOn);
    }

    /** Whether somebody should look again: it is older than its half-life, past its re-check date, or undated. */
    public boolean isStale(LocalDate today) {
        return date == null || freshness.isStale(date, recheckOn, today);
    }

    /** What kind of thing a piece of evidence comes from. */
    public enum SourceClass {
        INTERVIEW,
        DOCUMENT,
        READING
    }
}
