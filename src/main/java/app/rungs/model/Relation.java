package app.rungs.model;

import static app.rungs.model.EntryType.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a link claims, and between which types of entries it makes sense. */
public enum Relation {
    /** What was said answers a guide's question. */
    ANSWERS(EnumSet.of(TURN, HIGHLIGHT), EnumSet.of(QUESTION)),
    /** A highlight or fact speaks for or against an entry, a link between entries included. */
    EVIDENCE(
            EnumSet.of(HIGHLIGHT, FACT, READING),
            EntryTypes.with(EntryTypes.without(EntryTypes.STANDALONE, NOTE, BOARD), LINK)),
    /** What a highlight tells of is the situation in which a job comes up: the When of its story. */
    SITUATION_OF(EnumSet.of(HIGHLIGHT), EnumSet.of(JOB)),
    TAGGED(EnumSet.of(HIGHLIGHT, INTERVIEW, FACT), EnumSet.of(TAG)),
    /** Somebody took part in an interview. */
    TOOK_PART(EnumSet.of(PERSON), EnumSet.of(INTERVIEW)),
    /** A quote shows what somebody is afraid of. */
    SHOWS_FEAR(EnumSet.of(HIGHLIGHT), EnumSet.of(PERSON, ROLE)),
    /** A quote shows what moves somebody. */
    SHOWS_MOTIVATION(EnumSet.of(HIGHLIGHT), EnumSet.of(PERSON, ROLE)),
    /** A quote shows what somebody holds to be true. */
    SHOWS_BELIEF(EnumSet.of(HIGHLIGHT), EnumSet.of(PERSON, ROLE)),
    /** A quote shows what somebody holds dear. */
    SHOWS_VALUE(EnumSet.of(HIGHLIGHT), EnumSet.of(PERSON, ROLE)),
    /** A quote shows what somebody longs for. */
    SHOWS_DESIRE(EnumSet.of(HIGHLIGHT), EnumSet.of(PERSON, ROLE)),
    /** How well a job, role or goal is done shows in a metric. */
    MEASURED_BY(EnumSet.of(JOB, OUTCOME, ROLE, DEPARTMENT, GOAL), EnumSet.of(METRIC)),
    /** A metric, job or goal moves a strategic goal. */
    ADVANCES(EnumSet.of(METRIC, JOB, GOAL, DEPARTMENT), EnumSet.of(GOAL)),
    /** An obstacle stands in the way. */
    BLOCKS(EnumSet.of(OBSTACLE), EnumSet.of(METRIC, GOAL, JOB, OUTCOME)),
    /** An obstacle hurts somebody. */
    HITS(EnumSet.of(OBSTACLE), EnumSet.of(ROLE, DEPARTMENT, SEGMENT, JOB)),
    /** A product takes an obstacle away. */
    REMOVES(EnumSet.of(PRODUCT), EnumSet.of(OBSTACLE)),
    /** A product takes a part of an obstacle away; only with others could it take the whole. */
    EASES(EnumSet.of(PRODUCT), EnumSet.of(OBSTACLE)),
    /** A goal is worth a segment's points on an obstacle. */
    VALUED_AS(EnumSet.of(GOAL, OBSTACLE), EnumSet.of(RELATIVE_VALUE)),
    /** A trend or competitor moves a goal. */
    DRIVES(EnumSet.of(TREND), EnumSet.of(GOAL, SEGMENT, OBSTACLE)),
    /** How a rival or product stands to what a segment wants. */
    ALIGNED_WITH(EnumSet.of(COMPETITOR, PRODUCT), EnumSet.of(GOAL)),
    /** An organisation belongs to a segment, or does not, whatever the rule says. */
    BELONGS_TO(EnumSet.of(ORGANISATION), EnumSet.of(SEGMENT)),
    /** Two facts that do not agree and print together. */
    CONFLICTS_WITH(EnumSet.of(FACT), EnumSet.of(FACT)),
    /** A job, metric or obstacle matters in a segment. */
    MATTERS_IN(EnumSet.of(JOB, METRIC, OBSTACLE, DEPARTMENT, ROLE), EnumSet.of(SEGMENT)),
    /** Any two entries that have to do with each other. */
    RELATES_TO(EntryTypes.STANDALONE, EntryTypes.STANDALONE);

    private final Set<EntryType> from;
    private final Set<EntryType> to;

    Relation(Set<EntryType> from, Set<EntryType> to) {
        this.from = from;
        this.to = to;
    }

    /** Whether an entry of type {@code start} can claim this of one of type {@code end}. */
    public boolean joins(EntryType start, EntryType end) {
        return from.contains(start) && to.contains(end);
    }

    /** The relations that make sense from one type to another, the most telling first. */
    public static List<Relation> between(EntryType start, EntryType end) {
        return Stream.of(values())
                .filter(relation -> relation.joins(start, end))
                .toList();
    }
}
