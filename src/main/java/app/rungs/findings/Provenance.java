package app.rungs.findings;

import app.rungs.findings.Evidence.SourceClass;
import app.rungs.insight.Freshness;
import app.rungs.insight.Strength;
import app.rungs.model.Hand;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What says how much a piece of evidence is worth, whatever it says.
 *
 * @param voice whose voice it counts as: one organisation counts once, however much it talks
 * @param date when it was said, or the day it speaks of; null where nobody noted it
 * @param hand how near the teller was; null where nobody noted it
 * @param citable false while its interview's purpose or hand is unknown or it {@code waits}
 * @param waits whether it is third-hand and nobody has confirmed it yet
 * @param freshness how it ages
 * @param recheckOn the day somebody set to look again; null for as {@code freshness} says
 */
public record Provenance(
        String voice,
        SourceClass sourceClass,
        @Nullable LocalDate date,
        @Nullable Hand hand,
        boolean citable,
        boolean waits,
        Freshness freshness,
        @Nullable LocalDate recheckOn) {

    /** The same, to be looked at again on another day. */
    public Provenance rechecked(@Nullable LocalDate day) {
        return new Provenance(voice, sourceClass, date, hand, citable, waits, freshness, day);
    }

    /**
     * The same as strength is reckoned from. What nobody dated or graded counts as old and as hearsay: a gap must not
     * make a claim look stronger.
     */
    public Strength.Piece piece(boolean supports, LocalDate today) {
        double age = date == null ? 2 * freshness.halfLifeMonths() : Freshness.ageInMonths(date, today);
        return new Strength.Piece(
                voice,
                sourceClass.name(),
                Objects.requireNonNullElse(hand, Hand.THIRD),
                age,
                freshness.halfLifeMonths(),
                supports);
    }

    /** Whether somebody should look again: it is older than its half-life, past its re-check date, or undated. */
    public boolean isStale(LocalDate today) {
        return date == null || freshness.isStale(date, recheckOn, today);
    }
}
