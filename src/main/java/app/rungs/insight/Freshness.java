package app.rungs.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How one class of source ages. The defaults are the user's to change.
 *
 * @param halfLifeMonths after which a piece counts half, more than 0
 * @param recheckMonths after which somebody should look again, more than 0
 */
public record Freshness(double halfLifeMonths, double recheckMonths) {

    public static final Freshness INTERVIEW = new Freshness(18, 12);
    public static final Freshness SURVEY_ANSWER = new Freshness(12, 12);
    public static final Freshness DOCUMENT = new Freshness(36, 24);
    /** Of a reading whose period is not known: most are yearly. */
    public static final Freshness READING = new Freshness(12, 12);

    /** Mean days of a month in the Gregorian calendar. */
    private static final double DAYS_A_MONTH = 365.2425 / 12;

    public Freshness {
        if (halfLifeMonths <= 0 || recheckMonths <= 0) {
            throw new IllegalArgumentException("half-life " + halfLifeMonths + ", re-check " + recheckMonths);
        }
    }

    /** A reading ages by its own period: a yearly one is stale when the next year's is due. */
    public static Freshness ofReading(double periodMonths) {
        return new Freshness(periodMonths, periodMonths);
    }

    /** Months from {@code observed} to {@code today}; 0 for a day still to come. */
    public static double ageInMonths(LocalDate observed, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(observed, today) / DAYS_A_MONTH);
    }

    /** What is left of a piece of this age, from 1 down towards 0. */
    public double recency(LocalDate observed, LocalDate today) {
        return Math.pow(0.5, ageInMonths(observed, today) / halfLifeMonths);
    }

    /** The day somebody should look again, unless the user set one. */
    public LocalDate recheckOn(LocalDate observed) {
        return observed.plusDays(Math.round(recheckMonths * DAYS_A_MONTH));
    }

    /** Whether it is older than its half-life, or past its re-check date ({@code recheck}, or else the class's). */
    public boolean isStale(LocalDate observed, @Nullable LocalDate recheck, LocalDate today) {
        var due = recheck == null ? recheckOn(observed) : recheck;
        return ageInMonths(observed, today) > halfLifeMonths || today.isAfter(due);
    }
}
