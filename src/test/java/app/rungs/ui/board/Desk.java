package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Department;
import app.rungs.model.Direction;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Outcome;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.model.Source;
import app.rungs.model.SourceClass;
import app.rungs.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A board about electric utilities, as somebody would lay it out. */
final class Desk {

    final Id<Board> board = Id.fresh(EntryType.BOARD);
    final Job predict = job(
            "Predict equipment failures before they interrupt service",
            Layer.TACTICAL,
            "When a transformer's readings drift, I want to know whether it will fail this season.");
    final Job restore = job(
            "Restore service after a storm",
            Layer.TACTICAL,
            "When several feeders are out at once, I want crews sent where most customers wait.");
    final Job file = job("Explain outages to the regulator", Layer.OPERATIONAL, "Once a year, and after every storm.");
    final Outcome locate = new Outcome(
            Id.fresh(EntryType.OUTCOME),
            predict.id(),
            Direction.MINIMIZE,
            "the time it takes",
            "to locate a failing asset",
            "on a long feeder",
            null,
            null,
            "hours");
    final Metric saidi =
            metric("SAIDI", "Minutes of interruption for the average customer in a year, major event days left out.");
    final Metric saifi = metric("SAIFI", "Interruptions for the average customer in a year.");
    final Metric overtime = metric("Crew overtime", "Hours paid above the roster, by month and district.");
    final Department operations = new Department(
            Id.fresh(EntryType.DEPARTMENT),
            "Distribution operations",
            null,
            "Fewer minutes lost, with the same crews.",
            null,
            null);
    final Obstacle readings = obstacle(
            "Sensor readings sit in four systems that do not agree",
            "About a day of an engineer's week goes into matching them by hand.");
    final Obstacle spares = obstacle("Spare transformers take 14 months to arrive", "Rented units in the meantime.");
    final Goal bills = goal("Keep bills affordable", "Rates are set in public by an elected board.");
    final Goal rateBase = goal("Earn the authorised return", "Return on equity is granted on prudent investment.");
    final Segment municipal = new Segment(
            Id.fresh(EntryType.SEGMENT),
            "Municipal utilities",
            "Ownership is municipal",
            1958,
            null,
            "Local boards, open meetings, cash reserves.",
            null,
            null);
    final Source source = new Source(
            Id.fresh(EntryType.SOURCE),
            "Electric power annual",
            SourceClass.STATISTICS,
            null,
            Hand.SECOND,
            null,
            null,
            null,
            null,
            null);
    final Fact worst = fact("Equipment was the second cause of outages after trees in 2023");
    final Fact trees = fact("Trees, not equipment, caused most of the minutes lost");

    final List<Entry> entries = List.of(
            predict,
            restore,
            file,
            locate,
            saidi,
            saifi,
            overtime,
            operations,
            readings,
            spares,
            bills,
            rateBase,
            municipal,
            worst,
            trees);

    private Desk() {}

    /** The entries and an empty board. */
    static Desk in(Workspace workspace) {
        var desk = new Desk();
        workspace
                .edit("Set up", draft -> {
                    draft.add(new Board(desk.board, "Why minutes matter", null));
                    draft.add(desk.source);
                    desk.entries.forEach(draft::add);
                })
                .join();
        return desk;
    }

    /** The same with everything laid out and linked. */
    static Desk laidOut(Workspace workspace) {
        var desk = in(workspace);
        var cards = new ArrayList<Card>();
        desk.lay(cards, 0, 0, desk.worst, desk.trees, desk.locate);
        desk.lay(cards, 400, 0, desk.predict, desk.restore, desk.file);
        desk.lay(cards, 800, -80, desk.readings, desk.spares);
        desk.lay(cards, 800, 400, desk.saidi, desk.saifi, desk.overtime);
        desk.lay(cards, 1200, 0, desk.operations, desk.bills, desk.rateBase, desk.municipal);
        workspace
                .edit("Lay out", draft -> {
                    cards.forEach(draft::add);
                    draft.add(link(desk.worst, Relation.EVIDENCE, desk.predict));
                    draft.add(new Link(
                            Id.fresh(EntryType.LINK),
                            desk.trees.id(),
                            Relation.EVIDENCE,
                            desk.predict.id(),
                            Polarity.CONTRADICTING,
                            null));
                    draft.add(link(desk.predict, Relation.MEASURED_BY, desk.saidi));
                    draft.add(link(desk.restore, Relation.MEASURED_BY, desk.saidi));
                    draft.add(link(desk.restore, Relation.MEASURED_BY, desk.overtime));
                    draft.add(link(desk.readings, Relation.BLOCKS, desk.predict));
                    draft.add(link(desk.spares, Relation.BLOCKS, desk.restore));
                    draft.add(link(desk.readings, Relation.HITS, desk.operations));
                    draft.add(link(desk.saidi, Relation.ADVANCES, desk.rateBase));
                    draft.add(link(desk.overtime, Relation.ADVANCES, desk.bills));
                    draft.add(link(desk.saifi, Relation.MATTERS_IN, desk.municipal));
                    draft.add(link(desk.trees, Relation.CONFLICTS_WITH, desk.worst));
                })
                .join();
        return desk;
    }

    static Link link(Entry from, Relation relation, Entry to) {
        return new Link(Id.fresh(EntryType.LINK), from.id(), relation, to.id(), Polarity.SUPPORTING, null);
    }

    private void lay(List<Card> cards, double x, double y, Entry... column) {
        double top = y;
        for (var entry : column) {
            cards.add(new Card(Id.fresh(EntryType.CARD), board, entry.id(), x, top, 240, 128));
            top += 200;
        }
    }

    private static Job job(String statement, Layer layer, String situation) {
        return new Job(Id.fresh(EntryType.JOB), statement, layer, situation, null, null, null, null, null);
    }

    private static Metric metric(String name, String definition) {
        return new Metric(Id.fresh(EntryType.METRIC), name, definition, null, "min", Direction.MINIMIZE, null, null);
    }

    private static Obstacle obstacle(String statement, String cost) {
        return new Obstacle(Id.fresh(EntryType.OBSTACLE), statement, null, cost, null, null);
    }

    private static Goal goal(String statement, String why) {
        return new Goal(Id.fresh(EntryType.GOAL), statement, null, null, null, why);
    }

    private Fact fact(String statement) {
        return new Fact(
                Id.fresh(EntryType.FACT), statement, source.id(), LocalDate.of(2024, 7, 11), null, null, null, null);
    }
}
