package app.rungs.findings.chain;

import app.rungs.model.Id;
import app.rungs.model.Segment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chain of one entry: what it rests on, and what it is worth.
 *
 * @param of the entry
 * @param anchors the entries of the chain that stand for it: itself, or its highlights, its values …; none where it has no
 *     part in the chain
 * @param lanes the best path for each segment, the best first
 * @param steps every link on some way from what was said to the entry and from it to a value
 * @param nodes everything the lanes and steps name, by id
 */
public record Chain(Id<?> of, List<Id<?>> anchors, List<Lane> lanes, List<Step> steps, Map<UUID, Node> nodes) {

    /**
     * The best path through the entry to a value in one segment.
     *
     * @param segment null where there is no segment yet
     * @param name what the segment is called; empty where there is none
     */
    public record Lane(@Nullable Id<Segment> segment, String name, Route route) {}

    public Chain {
        anchors = List.copyOf(anchors);
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        nodes = Map.copyOf(nodes);
    }

    /** The node of an entry of this chain. */
    public Node node(Id<?> id) {
        return Objects.requireNonNull(nodes.get(id.value()), id::toString);
    }
}
