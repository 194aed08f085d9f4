package app.rungs.brief.kind;

import app.rungs.brief.paper.Chart.Spread;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Footing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a segment brief says, as plain values: the pages print this and nothing else.
 *
 * @param comparison the segment it is held against; null where there is no other
 * @param lead the one contrast that the reader should remember; null where there is none yet
 * @param obstacles the top five, most valued first
 * @param readings the metrics that may be compared, or why they may not
 * @param survey null where nobody was asked
 */
public record BriefContent(
        Segment segment,
        @Nullable Segment comparison,
        @Nullable Claim lead,
        List<Goal> goals,
        List<Department> departments,
        List<Obstacle> obstacles,
        List<CriticalJob> jobs,
        List<Comparison> readings,
        @Nullable Survey survey,
        List<Claim> plans,
        Alignment alignment,
        List<Claim> counterEvidence,
        List<FactPair> facts,
        Footing footing) {

    /** From this many responses on, a survey's scores are printed; below, only what was counted. */
    public static final int RESPONSES_FOR_SCORES = 30;

    public BriefContent {
        goals = List.copyOf(goals);
        departments = List.copyOf(departments);
        obstacles = List.copyOf(obstacles);
        jobs = List.copyOf(jobs);
        readings = List.copyOf(readings);
        plans = List.copyOf(plans);
        counterEvidence = List.copyOf(counterEvidence);
        facts = List.copyOf(facts);
    }

    /**
     * An industry segment.
     *
     * @param name in full, such as Investor-owned utilities
     * @param shortName for charts and column heads, up to about twelve characters
     * @param summary what it is, in one line
     * @param rule its membership rule as written
     * @param members how many organisations belong, 0 or more
     * @param membersSource where the count is from
     */
    public record Segment(
            String name, String shortName, String summary, String rule, int members, String membersSource) {}

    /** A strategic goal and why the segment has it. */
    public record Goal(Claim claim, String why) {}

    /** A department, whose head was or was not asked the three questions. */
    public record Department(String name, List<Question> questions) {

        public Department {
            questions = List.copyOf(questions);
        }
    }

    /** One of the three questions to a department head; open while the answer is null. */
    public record Question(String asked, @Nullable Claim answer) {}

    /**
     * What an obstacle is worth to both segments.
     *
     * @param there null where the other segment has not valued it
     */
    public record Obstacle(
            String name, Worth here, @Nullable Worth there) {}

    /** Points of 100, and the reason for them. */
    public record Worth(int points, Claim reason) {}

    /** A job that is critical to improve, with how it is measured. Values carry their unit; blank is not known. */
    public record CriticalJob(Claim claim, String department, String metric, String baseline, String target) {}

    /**
     * One metric in both segments.
     *
     * @param definition unit, period, what is counted and method in one line
     * @param refusal why the readings may not be compared; null where they may
     * @param caveat what must be printed beside the comparison
     */
    public record Comparison(
            Claim claim,
            String metric,
            String definition,
            String unit,
            List<Spread> spreads,
            @Nullable String refusal,
            String caveat) {

        public Comparison {
            spreads = List.copyOf(spreads);
        }
    }

    /** Answers on importance and satisfaction; scores are printed from {@link #RESPONSES_FOR_SCORES} responses on. */
    public record Survey(int responses, List<OutcomeCount> outcomes) {

        public Survey {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * How many answered 4 or 5 of 5.
     *
     * @param score the opportunity score, 0 to 20
     */
    public record OutcomeCount(String outcome, int important, int satisfied, double score) {}

    /** How our product and the rivals serve the segment's goals. */
    public record Alignment(List<String> products, List<Served> goals) {

        public Alignment {
            products = List.copyOf(products);
            goals = List.copyOf(goals);
        }
    }

    /** How each product, in their order, serves one goal. */
    public record Served(String goal, List<Mark> marks) {

        public Served {
            marks = List.copyOf(marks);
        }
    }

    /** How far, and what it rests on; null where nothing is known. */
    public record Mark(Fit fit, @Nullable Claim claim) {}

    /** How far a product serves a goal. */
    public enum Fit {
        STRONG,
        PARTLY,
        NONE,
        UNKNOWN
    }

    /** A fact, and the one that says otherwise: they are never printed apart. */
    public record FactPair(Claim fact, @Nullable Claim conflicting) {}
}
