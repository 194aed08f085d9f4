package app.rungs.findings;

import app.rungs.findings.Evidence.SourceClass;
import app.rungs.insight.Freshness;
import app.rungs.insight.Strength;
import app.rungs.model.Fact;
import app.rungs.model.Hand;
import app.rungs.model.Interview;
import app.rungs.model.Reading;
import app.rungs.model.Source;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What says how much a piece of evidence is worth, whatever it says.
 *
 * @param voice whose voice it counts as: one organisation counts once, however much it talks
 * @param date when it was said, or the day it speaks of; null where nobody noted it
 * @param hand how near the teller was; null where nobody noted it
 * @param citable false while its interview's purpose or hand is unknown
 */
public record Provenance(
        String voice,
        SourceClass sourceClass,
        @Nullable LocalDate date,
        @Nullable Hand hand,
        boolean citable) {

    /** Of words said in {@code interview}. */
    public static Provenance of(Interview interview) {
        return new Provenance(
                Objects.toString(interview.organisation(), interview.id().toString()),
                SourceClass.INTERVIEW,
                interview.heldOn(),
                interview.hand(),
                interview.citable());
    }

    /** Of a fact taken from {@code source}. */
    public static Provenance of(Fact fact, Source source) {
        return new Provenance(
                Objects.requireNonNullElse(source.publisher(), source.title()),
                SourceClass.DOCUMENT,
                fact.asOf(),
                source.hand(),
                true);
    }

    /** Of a reading; {@code whose} names the segment or organisation where it is no single one's. */
    public static Provenance of(Reading reading, Optional<Source> source, String whose) {
        return new Provenance(
                Objects.toString(reading.organisation(), whose),
                SourceClass.READING,
                reading.date(),
                source.map(Source::hand).orElse(null),
                true);
    }

    /** The same as strength is reckoned from. What nobody dated or graded counts as old and as hearsay: a gap must not
     * make a claim look stronger. */
    public Strength.Piece piece(boolean supports, LocalDate today) {
        double age = date == null ? 2 * freshness().halfLifeMonths() : Freshness.ageInMonths(date, today);
        return new Strength.Piece(
                voice,
                sourceClass.name(),
                Objects.requireNonNullElse(hand, Hand.THIRD),
                age,
                freshness().halfLifeMonths(),
                supports);
    }

    /** Whether somebody should look again: it is older than its half-life, past its re-check date, or undated. */
    public boolean isStale(LocalDate today) {
        return date == null || freshness().isStale(date, null, today);
    }

    private Freshness freshness() {
        return sourceClass == SourceClass.INTERVIEW ? Freshness.INTERVIEW : Freshness.DOCUMENT;
    }
}
