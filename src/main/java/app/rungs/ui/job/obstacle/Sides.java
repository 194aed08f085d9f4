package app.rungs.ui.job.obstacle;

import app.rungs.findings.Heard;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Impact;
import app.rungs.model.Obstacle;
import app.rungs.model.Problem;
import app.rungs.model.Relation;
import app.rungs.model.Side;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom an obstacle hits on both sides, and what is not known of it yet.
 *
 * @param hits what it does to whom, by name
 * @param gaps what is missing
 */
record Sides(List<Hit> hits, List<Problem> gaps) {

    /** One impact with what was heard of it. */
    record Hit(Impact impact, Heard heard) {}

    static Sides of(Entries entries, Id<Obstacle> id) {
        var hits = entries.naming(Impact.class, id).stream()
                .sorted(Comparator.comparing(Impact::who))
                .map(impact -> new Hit(impact, Heard.of(entries, impact.id())))
                .toList();
        return new Sides(hits, gaps(entries, id, hits));
    }

    List<Hit> on(Side side) {
        return hits.stream().filter(hit -> hit.impact().side() == side).toList();
    }

    static void add(Desk desk, Id<Obstacle> obstacle, Side side, String who) {
        desk.edit(
                Messages.of("entry.edit.new", Desk.word(EntryType.IMPACT)),
                draft -> draft.add(new Impact(Id.fresh(EntryType.IMPACT), obstacle, side, who, null)),
                () -> {});
    }

    private static List<Problem> gaps(Entries entries, Id<Obstacle> id, List<Hit> hits) {
        var gaps = new ArrayList<Problem>();
        if (entries.links(id).stream().noneMatch(link -> link.relation() == Relation.BLOCKS)) {
            gaps.add(Problem.of(Messages.of("obstacle.gap.blocks")));
        }
        for (var side : Side.values()) {
            if (hits.stream().noneMatch(hit -> hit.impact().side() == side)) {
                gaps.add(Problem.of(
                        side == Side.CUSTOMER
                                ? Messages.of("obstacle.gap.customer")
                                : Messages.of("obstacle.gap.customersCustomer")));
            }
        }
        entries.find(id)
                .filter(obstacle -> obstacle.plan() == null || obstacle.planReason() == null)
                .ifPresent(_ -> gaps.add(Problem.of(Messages.of("obstacle.gap.plan"))));
        return gaps;
    }
}
