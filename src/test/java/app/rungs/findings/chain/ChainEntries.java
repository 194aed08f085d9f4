package app.rungs.findings.chain;

import app.rungs.model.Direction;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Goal;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Organisation;
import app.rungs.model.Outcome;
import app.rungs.model.Polarity;
import app.rungs.model.Purpose;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Entries of chains for tests, all made up: one whole chain, or many entries linked at random. */
public final class ChainEntries {

    private final List<Entry> all = new ArrayList<>();

    /** A chain from a quote to a value, and its links in the same order; each link is carried by the same quote. */
    public record Whole(List<Id<?>> entries, List<Link> links) {}

    public List<Entry> all() {
        return List.copyOf(all);
    }

    public Whole wholeChain() {
        return wholeChain(interview(Hand.FIRST));
    }

    public Whole wholeChain(Interview interview) {
        var quote = quote(interview, "The lights are out");
        var job = job("Restore supply");
        var metric = metric("Minutes lost");
        var segment = segment("Municipal utilities");
        var goal = goal("Keep minutes low", segment, null);
        var value = value(segment, obstacle("Nobody knows where"), 40);
        var links = List.of(
                evidence(quote, job.id()),
                link(job.id(), Relation.MEASURED_BY, metric.id()),
                link(metric.id(), Relation.ADVANCES, goal.id()),
                link(goal.id(), Relation.VALUED_AS, value.id()));
        links.subList(1, links.size()).forEach(link -> evidence(quote, link.id()));
        return new Whole(List.of(quote.id(), job.id(), metric.id(), goal.id(), value.id()), links);
    }

    /** {@code each} entries of every kind in two segments, linked and evidenced at random. */
    public void anything(Random random, int each) {
        var segments = List.of(segment("One"), segment("Two"));
        var quotes = new ArrayList<Highlight>();
        var jobs = new ArrayList<Id<?>>();
        var metrics = new ArrayList<Id<?>>();
        var goals = new ArrayList<Goal>();
        var values = new ArrayList<Id<?>>();
        for (int i = 0; i < each; i++) {
            quotes.add(
                    quote(interview(random.nextInt(6) == 0 ? null : Hand.values()[random.nextInt(3)]), "Quote " + i));
            var job = job("Job " + i);
            jobs.add(job.id());
            jobs.add(outcome(job).id());
            metrics.add(metric("Metric " + i).id());
            var segment = segments.get(random.nextInt(2));
            var parent = goals.isEmpty() || random.nextBoolean() ? null : goals.getLast();
            goals.add(goal("Goal " + i, segment, parent));
            values.add(value(segment, obstacle("Obstacle " + i), 10).id());
        }
        var goalIds = goals.stream().<Id<?>>map(Goal::id).toList();
        var pieces = quotes.stream().<Id<?>>map(Highlight::id).toList();
        some(random, pieces, Relation.EVIDENCE, jobs, quotes);
        some(random, jobs, Relation.MEASURED_BY, metrics, quotes);
        some(random, metrics, Relation.ADVANCES, goalIds, quotes);
        some(random, goalIds, Relation.ADVANCES, goalIds, quotes);
        some(random, goalIds, Relation.VALUED_AS, values, quotes);
    }

    private void some(Random random, List<Id<?>> from, Relation relation, List<Id<?>> to, List<Highlight> quotes) {
        for (var start : from) {
            for (var end : to) {
                if (!start.equals(end) && random.nextInt(3) == 0) {
                    var link = link(start, relation, end);
                    for (int i = random.nextInt(3); i > 0; i--) {
                        var quote = quotes.get(random.nextInt(quotes.size()));
                        add(new Link(
                                Id.fresh(EntryType.LINK),
                                quote.id(),
                                Relation.EVIDENCE,
                                link.id(),
                                random.nextInt(4) == 0 ? Polarity.CONTRADICTING : Polarity.SUPPORTING,
                                null));
                    }
                }
            }
        }
    }

    public Interview interview(@Nullable Hand hand) {
        var organisation = add(new Organisation(Id.fresh(EntryType.ORGANISATION), "Utility " + all.size(), null, true));
        return add(new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Talk " + all.size(),
                LocalDate.of(2026, 1, 1).plusDays(all.size()),
                Purpose.DISCOVERY,
                hand,
                null,
                null,
                organisation.id(),
                null,
                null,
                null,
                true));
    }

    public Highlight quote(Interview interview, String words) {
        var turn = add(new Turn(Id.fresh(EntryType.TURN), interview.id(), 0, TurnKind.SPOKEN, null, null, words));
        return add(new Highlight(Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, words.length(), words, null));
    }

    public Job job(String statement) {
        return add(new Job(Id.fresh(EntryType.JOB), statement, null, null, null, null, null, null, null));
    }

    public Outcome outcome(Job job) {
        return add(new Outcome(
                Id.fresh(EntryType.OUTCOME),
                job.id(),
                Direction.MINIMIZE,
                "the time",
                "it takes",
                null,
                null,
                null,
                null));
    }

    public Metric metric(String name) {
        return add(new Metric(Id.fresh(EntryType.METRIC), name, null, null, null, null, null, null));
    }

    public Segment segment(String name) {
        return add(new Segment(Id.fresh(EntryType.SEGMENT), name, null, null, null, null, null, null));
    }

    public Goal goal(String statement, @Nullable Segment segment, @Nullable Goal parent) {
        return add(new Goal(
                Id.fresh(EntryType.GOAL),
                statement,
                segment == null ? null : segment.id(),
                null,
                parent == null ? null : parent.id(),
                null));
    }

    public Obstacle obstacle(String statement) {
        return add(new Obstacle(Id.fresh(EntryType.OBSTACLE), statement, null, null, null, null));
    }

    public RelativeValue value(Segment segment, Obstacle obstacle, int points) {
        return add(new RelativeValue(
                Id.fresh(EntryType.RELATIVE_VALUE), segment.id(), obstacle.id(), points, "It matters"));
    }

    public Link evidence(Entry piece, Id<?> claim) {
        return link(piece.id(), Relation.EVIDENCE, claim);
    }

    public Link link(Id<?> from, Relation relation, Id<?> to) {
        return add(new Link(Id.fresh(EntryType.LINK), from, relation, to, Polarity.SUPPORTING, null));
    }

    public <E extends Entry> E add(E entry) {
        all.add(entry);
        return entry;
    }
}
