package app.rungs.findings;

import app.rungs.model.Competitor;
import app.rungs.model.Entry;
import app.rungs.model.Goal;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Product;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How rivals and our products stand to what a segment wants.
 *
 * @param goals the segment's goals, as its tree reads
 * @param rivals the competitors by name, then our products by name
 */
public record Alignment(List<Goal> goals, List<Entry> rivals, Map<Place, Stand> stands) {

    /** Which rival or product, which goal. */
    public record Place(UUID rival, UUID goal) {}

    /**
     * How a rival stands to a goal.
     *
     * @param citations how many pieces of evidence say so
     */
    public record Stand(Link link, long citations) {

        public boolean isWith() {
            return link.polarity() == Polarity.SUPPORTING;
        }
    }

    public static Alignment of(Entries entries, Id<Segment> segment) {
        var goals = GoalTree.of(entries.all(Goal.class), segment).branches().stream()
                .map(GoalTree.Branch::goal)
                .toList();
        var rivals = Stream.concat(
                        entries.all(Competitor.class).stream().sorted(Comparator.comparing(Competitor::name)),
                        entries.all(Product.class).stream().sorted(Comparator.comparing(Product::name)))
                .map(Entry.class::cast)
                .toList();
        var stands = new HashMap<Place, Stand>();
        for (var link : entries.having(Link.class, "relation", Relation.ALIGNED_WITH)) {
            if (goals.stream().anyMatch(goal -> goal.id().equals(link.to()))) {
                long citations = entries.links(link.id()).stream()
                        .filter(it -> it.relation() == Relation.EVIDENCE && it.polarity() == Polarity.SUPPORTING)
                        .count();
                stands.put(new Place(link.from().value(), link.to().value()), new Stand(link, citations));
            }
        }
        return new Alignment(goals, rivals, Map.copyOf(stands));
    }

    public Optional<Stand> at(Entry rival, Goal goal) {
        return Optional.ofNullable(
                stands.get(new Place(rival.id().value(), goal.id().value())));
    }
}
