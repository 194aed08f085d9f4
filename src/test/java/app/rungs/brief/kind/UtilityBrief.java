package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Alignment;
import app.rungs.brief.kind.BriefContent.Comparison;
import app.rungs.brief.kind.BriefContent.Goal;
import app.rungs.brief.kind.BriefContent.OutcomeCount;
import app.rungs.brief.kind.BriefContent.Segment;
import app.rungs.brief.kind.BriefContent.Survey;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Footing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A brief on electric utilities: its facts are published ones, its people, quotes and points are fictional samples. */
public final class UtilityBrief {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final Segment IOU = new Segment(
            "Investor-owned utilities",
            "IOU",
            "Shareholder-owned utilities that earn the return a regulator allows on their rate base.",
            "Ownership = \"Investor Owned\"",
            168,
            "EIA, 2017");
    private static final Segment MUNICIPAL = new Segment(
            "Municipal utilities",
            "Municipal",
            "Publicly owned electric utilities.",
            "Ownership = \"Municipal\"",
            1958,
            "EIA, 2017");

    private UtilityBrief() {}

    public static BriefContent normal() {
        return new BriefContent(
                IOU,
                MUNICIPAL,
                new Claim(
                        "C-01",
                        "Predicting equipment failures is not worth the same to both: $10M of new rate base earns an"
                                + " investor-owned utility about $483,000 a year, a municipal nothing. Deferring"
                                + " replacement can work against the one and for the other.",
                        true,
                        List.of(
                                UtilityEntries.fact(
                                        "Authorised electric return on equity averaged 9.66% in the first half of"
                                                + " 2019.",
                                        "Energy KnowledgeBase, rate of return",
                                        "energyknowledgebase.com/topics/rate-of-return.asp",
                                        2019,
                                        6,
                                        30),
                                UtilityEntries.undated(
                                        "Non-profit utilities have no authorised-return line in their revenue"
                                                + " requirement.",
                                        "Energy KnowledgeBase, revenue requirement",
                                        "energyknowledgebase.com/topics/revenue-requirement.asp"))),
                UtilityEntries.goals(),
                UtilityEntries.departments(),
                UtilityEntries.obstacles(),
                UtilityEntries.jobs(),
                List.of(UtilityEntries.reading()),
                new Survey(
                        22,
                        List.of(
                                new OutcomeCount("Minimize the time to find a failing transformer", 19, 6, 0),
                                new OutcomeCount("Minimize truck rolls that find no fault", 15, 9, 0),
                                new OutcomeCount("Reduce the hours to prepare outage filings", 13, 5, 0))),
                UtilityEntries.plans(),
                UtilityEntries.alignment(),
                UtilityEntries.counterEvidence(),
                UtilityEntries.facts(),
                new Footing(
                        9,
                        14,
                        22,
                        11,
                        3,
                        1,
                        LocalDate.of(2025, 3, 3),
                        LocalDate.of(2026, 10, 14),
                        "Score: I + max(I − S, 0), top two of five",
                        "5f0c1e9a",
                        AS_OF));
    }

    /** The normal brief with all its evidence taken away. */
    public static BriefContent withoutEvidence() {
        var full = normal();
        return new BriefContent(
                full.segment(),
                full.comparison(),
                bare(full.lead()),
                full.goals().stream()
                        .map(it -> new Goal(bare(it.claim()), it.why()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                full.plans().stream().map(UtilityBrief::bare).toList(),
                new Alignment(List.of(), List.of()),
                List.of(),
                List.of(),
                new Footing(0, 0, 0, 0, 0, 0, null, null, "No score", "5f0c1e9a", AS_OF));
    }

    /** The normal brief with {@code count} quotes behind its first goal. */
    public static BriefContent withEvidence(int count) {
        var full = normal();
        var quotes = IntStream.rangeClosed(1, count)
                .mapToObj(i -> UtilityEntries.quote(
                        "Quote number " + i + ": the minutes are what the commission sees first.", "Planner"))
                .toList();
        List<Goal> goals = new ArrayList<>(full.goals());
        goals.set(0, new Goal(new Claim("C-02", goals.getFirst().claim().text(), false, quotes), "Many said so."));
        return with(full, goals);
    }

    /** The normal brief in which a person has this name. */
    public static BriefContent withPerson(String name) {
        var full = normal();
        List<Goal> goals = new ArrayList<>(full.goals());
        goals.set(
                0,
                new Goal(
                        new Claim(
                                "C-02",
                                goals.getFirst().claim().text(),
                                false,
                                List.of(UtilityEntries.quote("We do.", name))),
                        "Said <so> & \"meant\" it."));
        return with(full, goals);
    }

    public static BriefContent with(BriefContent full, List<Goal> goals) {
        return with(full, goals, full.survey(), full.readings());
    }

    public static BriefContent with(BriefContent full, @Nullable Survey survey, List<Comparison> readings) {
        return with(full, full.goals(), survey, readings);
    }

    private static BriefContent with(
            BriefContent full, List<Goal> goals, @Nullable Survey survey, List<Comparison> readings) {
        return new BriefContent(
                full.segment(),
                full.comparison(),
                full.lead(),
                goals,
                full.departments(),
                full.obstacles(),
                full.jobs(),
                readings,
                survey,
                full.plans(),
                full.alignment(),
                full.counterEvidence(),
                full.facts(),
                full.footing());
    }

    private static Claim bare(@Nullable Claim claim) {
        return claim == null ? UtilityEntries.uncited("C-00", "") : UtilityEntries.uncited(claim.trace(), claim.text());
    }
}
