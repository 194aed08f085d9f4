package app.rungs.insight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedCollection;
import java.util.SequencedSet;

/** What the same obstacles are worth to different segments: each segment distributes 100 points over one list. */
public final class RelativeValues {

    /** The points a segment has to give. */
    public static final int POINTS = 100;

    /** The divergence up to which a claim may speak of more than one segment. */
    public static final int SMALL_DIVERGENCE = 10;

    /**
     * What an obstacle is worth to a segment.
     *
     * @param points 0 to 100
     * @param firstHand whether at least one piece of its evidence is first hand
     */
    public record Cell(String segment, String obstacle, int points, boolean firstHand) {

        public Cell {
            if (points < 0 || points > POINTS) {
                throw new IllegalArgumentException("points must be 0 to 100, were " + points);
            }
        }
    }

    private final SequencedSet<String> segments = new LinkedHashSet<>();
    private final SequencedSet<String> obstacles = new LinkedHashSet<>();
    private final Map<List<String>, Cell> cells = new LinkedHashMap<>();

    /** The matrix of these cells; a cell that is not given is worth 0 and has no evidence. */
    public RelativeValues(Collection<Cell> given) {
        for (var cell : given) {
            segments.add(cell.segment());
            obstacles.add(cell.obstacle());
            if (cells.put(List.of(cell.segment(), cell.obstacle()), cell) != null) {
                throw new IllegalArgumentException(cell + " is given twice");
            }
        }
    }

    public SequencedCollection<String> segments() {
        return List.copyOf(segments);
    }

    public SequencedCollection<String> obstacles() {
        return List.copyOf(obstacles);
    }

    public int points(String segment, String obstacle) {
        return cell(segment, obstacle).points();
    }

    /** The segments whose points do not add up to 100, with what they add up to. */
    public Map<String, Integer> wrongSums() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        for (var segment : segments) {
            int sum = obstacles.stream().mapToInt(it -> points(segment, it)).sum();
            if (sum != POINTS) {
                wrong.put(segment, sum);
            }
        }
        return wrong;
    }

    /** Highest minus lowest points of an obstacle across the segments, 0 to 100. */
    public int divergence(String obstacle) {
        var points = segments.stream().mapToInt(it -> points(it, obstacle)).summaryStatistics();
        return points.getCount() == 0 ? 0 : points.getMax() - points.getMin();
    }

    /** Spearman's ρ between two segments; empty where one of them ranks nothing. */
    public OptionalDouble rankAgreement(String one, String other) {
        return RankAgreement.of(pointsOf(one), pointsOf(other));
    }

    /** The cells that are worth something on nobody's own word. */
    public List<Cell> withoutFirstHand() {
        return cells.values().stream()
                .filter(it -> it.points() > 0 && !it.firstHand())
                .toList();
    }

    /** Whether a claim about the obstacle may leave out its segment: the same everywhere, and heard everywhere. */
    public boolean mayDropSegment(String obstacle) {
        return !segments.isEmpty()
                && divergence(obstacle) <= SMALL_DIVERGENCE
                && segments.stream().allMatch(it -> cell(it, obstacle).firstHand());
    }

    private List<Integer> pointsOf(String segment) {
        return obstacles.stream().map(it -> points(segment, it)).toList();
    }

    private Cell cell(String segment, String obstacle) {
        return cells.getOrDefault(List.of(segment, obstacle), new Cell(segment, obstacle, 0, false));
    }
}
