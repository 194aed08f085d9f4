package app.rungs.findings;

import app.rungs.insight.RelativeValues;
import app.rungs.model.Goal;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Relation;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the same obstacles are worth to each segment, why, and on whose word.
 *
 * @param segments every segment, by name
 * @param obstacles every obstacle, by name
 */
public record ObstacleValues(
        List<Segment> segments, List<Obstacle> obstacles, Map<Place, Cell> cells, RelativeValues values) {

    public static final ObstacleValues NONE =
            new ObstacleValues(List.of(), List.of(), Map.of(), new RelativeValues(List.of()));

    /** One cell: which segment, which obstacle. */
    public record Place(UUID segment, UUID obstacle) {}

    /** What a value that is worth something still lacks. */
    public enum Lack {
        REASON,
        CITATION,
        FIRST_HAND
    }

    /** How far two segments put the obstacles in the same order; empty where one of them ranks nothing. */
    public record Agreement(Segment one, Segment other, OptionalDouble rho) {}

    /**
     * What an obstacle is worth to a segment.
     *
     * @param goals the goals it is worth that for
     */
    public record Cell(RelativeValue value, List<Goal> goals, List<Evidence> evidence) {

        /** Whether somebody who saw it supports it. */
        public boolean firstHand() {
            return evidence.stream().anyMatch(it -> it.supports() && it.citable() && it.hand() == Hand.FIRST);
        }

        /** What it lacks; nothing where it is worth nothing. Without any citation, first hand is not asked for yet. */
        public Set<Lack> lacks() {
            var lacks = EnumSet.noneOf(Lack.class);
            if (value.points() > 0) {
                var reason = value.reason();
                if (reason == null || reason.isBlank()) {
                    lacks.add(Lack.REASON);
                }
                if (evidence.stream().noneMatch(it -> it.supports() && it.citable())) {
                    lacks.add(Lack.CITATION);
                } else if (!firstHand()) {
                    lacks.add(Lack.FIRST_HAND);
                }
            }
            return lacks;
        }
    }

    public static ObstacleValues of(Entries entries) {
        var evidence = new EvidenceOf(entries);
        var cells = new HashMap<Place, Cell>();
        for (var value : entries.all(RelativeValue.class)) {
            cells.merge(
                    new Place(value.segment().value(), value.obstacle().value()),
                    new Cell(value, goals(entries, value), evidence.claim(value.id())),
                    // Two values of one cell can only come from outside; the one that is worth more is looked at.
                    (one, other) -> one.value().points() >= other.value().points() ? one : other);
        }
        return new ObstacleValues(
                sorted(entries.all(Segment.class), Segment::name),
                sorted(entries.all(Obstacle.class), Obstacle::statement),
                Map.copyOf(cells),
                new RelativeValues(cells.values().stream()
                        .map(cell -> new RelativeValues.Cell(
                                cell.value().segment().toString(),
                                cell.value().obstacle().toString(),
                                cell.value().points(),
                                cell.firstHand()))
                        .toList()));
    }

    public Optional<Cell> at(Segment segment, Obstacle obstacle) {
        return Optional.ofNullable(
                cells.get(new Place(segment.id().value(), obstacle.id().value())));
    }

    /** How many points {@code segment} has given. */
    public int given(Segment segment) {
        return cells.values().stream()
                .filter(cell -> cell.value().segment().equals(segment.id()))
                .mapToInt(cell -> cell.value().points())
                .sum();
    }

    /** The segments that have given points to anything. */
    public List<Segment> giving() {
        return segments.stream()
                .filter(segment -> values.segments().contains(segment.id().toString()))
                .toList();
    }

    /** Highest minus lowest points of an obstacle across the segments that give points, 0 to 100. */
    public int divergence(Obstacle obstacle) {
        return values.divergence(obstacle.id().toString());
    }

    /** Every two segments that give points, and how far they agree. */
    public List<Agreement> agreements() {
        var agreements = new ArrayList<Agreement>();
        var giving = giving();
        for (int one = 0; one < giving.size(); one++) {
            for (int other = one + 1; other < giving.size(); other++) {
                agreements.add(new Agreement(
                        giving.get(one),
                        giving.get(other),
                        values.rankAgreement(
                                giving.get(one).id().toString(),
                                giving.get(other).id().toString())));
            }
        }
        return agreements;
    }

    /** How many cells lack {@code lack}. */
    public long lacking(Lack lack) {
        return cells.values().stream()
                .filter(cell -> cell.lacks().contains(lack))
                .count();
    }

    /** Whether a claim about {@code obstacle} may leave out its segment. */
    public boolean mayDropSegment(Obstacle obstacle) {
        return giving().size() > 1 && values.mayDropSegment(obstacle.id().toString());
    }

    /** Why a claim about {@code obstacle} may leave out its segment, or must name it. */
    public String onDropping(Obstacle obstacle) {
        if (giving().size() < 2) {
            return Messages.of("findings.drop.one");
        }
        if (divergence(obstacle) > RelativeValues.SMALL_DIVERGENCE) {
            return Messages.of("findings.drop.differs", divergence(obstacle), RelativeValues.SMALL_DIVERGENCE);
        }
        var unheard = giving().stream()
                .filter(segment -> !at(segment, obstacle).map(Cell::firstHand).orElse(false))
                .map(Segment::name)
                .collect(Collectors.joining(", "));
        return unheard.isEmpty()
                ? Messages.of("findings.drop.may", RelativeValues.SMALL_DIVERGENCE)
                : Messages.of("findings.drop.unheard", unheard);
    }

    /** The obstacle the segments differ most about, the first by name of several. */
    public Optional<Obstacle> mostDivergent() {
        return obstacles.stream()
                .max(Comparator.comparingInt((Obstacle it) -> divergence(it))
                        .thenComparing(Comparator.comparing(obstacles::indexOf).reversed()));
    }

    private static List<Goal> goals(Entries entries, RelativeValue value) {
        return sorted(
                entries.links(value.id()).stream()
                        .filter(link -> link.relation() == Relation.VALUED_AS)
                        .map(Link::from)
                        .flatMap(from -> entries.any((Id<?>) from).stream())
                        .filter(Goal.class::isInstance)
                        .map(Goal.class::cast)
                        .toList(),
                Goal::statement);
    }

    private static <E> List<E> sorted(List<E> all, java.util.function.Function<E, String> name) {
        return all.stream().sorted(Comparator.comparing(name)).toList();
    }
}
