package app.rungs.bench;

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
import app.rungs.model.Mode;
import app.rungs.model.Obstacle;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Purpose;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.Turn;
import app.rungs.model.TurnKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Made-up entries for the benchmark of the chain: 5,000 entries and 50,000 links between them. */
final class ChainWorkspace {

    private static final int ENTRIES = 5_000;
    private static final int LINKS = 50_000;

    private final Random random;
    private final List<Entry> all = new ArrayList<>();
    private final HashSet<String> linked = new HashSet<>();

    ChainWorkspace(Random random) {
        this.random = random;
        var segments = times(
                4, i -> new Segment(Id.fresh(EntryType.SEGMENT), "Segment " + i, null, 100, null, null, null, null));
        var organisations =
                times(80, i -> new Organisation(Id.fresh(EntryType.ORGANISATION), "Organisation " + i, null, true));
        var interviews = times(120, i -> interview(i, any(organisations)));
        var quotes = times(1_300, i -> quote(i, any(interviews)));
        var jobs = times(700, i -> job("Job " + i));
        var metrics = times(
                400, i -> new Metric(Id.fresh(EntryType.METRIC), "Metric " + i, null, null, null, null, null, null));
        var goals = times(
                300,
                i -> new Goal(
                        Id.fresh(EntryType.GOAL), "Goal " + i, any(segments).id(), null, null, null));
        var obstacles =
                times(150, i -> new Obstacle(Id.fresh(EntryType.OBSTACLE), "Obstacle " + i, null, null, null, null));
        var values = times(
                ENTRIES - all.size(),
                i -> new RelativeValue(
                        Id.fresh(EntryType.RELATIVE_VALUE),
                        segments.get(i % segments.size()).id(),
                        obstacles.get(i / segments.size() % obstacles.size()).id(),
                        1,
                        "It matters"));
        link(12_000, quotes, Relation.EVIDENCE, jobs);
        var measured = link(5_000, jobs, Relation.MEASURED_BY, metrics);
        var advancing = link(4_000, metrics, Relation.ADVANCES, goals);
        var valued = link(3_000, goals, Relation.VALUED_AS, values);
        link(7_000, quotes, Relation.EVIDENCE, measured);
        link(6_000, quotes, Relation.EVIDENCE, advancing);
        link(2_000, quotes, Relation.EVIDENCE, valued);
        link(3_000, quotes, Relation.EVIDENCE, goals);
        link(3_000, quotes, Relation.EVIDENCE, values);
        link(1_000, obstacles, Relation.BLOCKS, metrics);
        link(LINKS - linked.size(), jobs, Relation.RELATES_TO, metrics);
    }

    List<Entry> all() {
        return all;
    }

    static Job job(String statement) {
        return new Job(Id.fresh(EntryType.JOB), statement, null, null, null, null, null, null, null);
    }

    private Interview interview(int number, Organisation organisation) {
        return new Interview(
                Id.fresh(EntryType.INTERVIEW),
                "Interview " + number,
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600)),
                Purpose.DISCOVERY,
                Hand.values()[random.nextInt(Hand.values().length)],
                Mode.PHONE,
                null,
                organisation.id(),
                null,
                null,
                null,
                true);
    }

    private Highlight quote(int number, Interview interview) {
        var words = "What somebody said, number " + number;
        var turn = new Turn(Id.fresh(EntryType.TURN), interview.id(), number, TurnKind.SPOKEN, null, null, words);
        all.add(turn);
        return new Highlight(Id.fresh(EntryType.HIGHLIGHT), turn.id(), 0, words.length(), words, null);
    }

    private <E extends Entry> List<E> times(int count, IntFunction<E> maker) {
        var made = new ArrayList<E>();
        for (int i = 0; i < count; i++) {
            var entry = maker.apply(i);
            made.add(entry);
            all.add(entry);
        }
        return made;
    }

    /** So many different links from some of the ones to some of the others, one in ten against. */
    private List<Link> link(int count, List<? extends Entry> from, Relation relation, List<? extends Entry> to) {
        var made = new ArrayList<Link>();
        while (made.size() < count) {
            var start = any(from).id();
            var end = any(to).id();
            if (linked.add(start + relation.name() + end)) {
                boolean against = relation == Relation.EVIDENCE && random.nextInt(10) == 0;
                made.add(new Link(
                        Id.fresh(EntryType.LINK),
                        start,
                        relation,
                        end,
                        against ? Polarity.CONTRADICTING : Polarity.SUPPORTING,
                        null));
            }
        }
        all.addAll(made);
        return made;
    }

    private <E> E any(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
