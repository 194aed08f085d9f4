package app.rungs.findings;

import app.rungs.model.Audience;
import app.rungs.model.Obstacle;
import app.rungs.model.ValueTarget;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each of our functions must hit for each obstacle's removal to pay, and whether it did. */
public record ValueTargets(List<ForObstacle> obstacles) {

    /** Where a target stands. */
    public enum State {
        OPEN,
        HIT,
        MISSED,
        UNMEASURED
    }

    /** A target and where it stands. */
    public record Line(ValueTarget target, State state) {}

    /** The targets of one obstacle, and why it is worth removing. */
    public record ForObstacle(Obstacle obstacle, List<Line> lines, ValueCase value) {

        public List<Line> of(Audience audience) {
            return lines.stream()
                    .filter(line -> line.target().audience() == audience)
                    .toList();
        }
    }

    /**
     * How many targets were hit.
     *
     * @param measured how many are decided, hit or missed: the n of the rate
     * @param unmeasured how many are past their day without a result
     */
    public record HitRate(long hits, long measured, long unmeasured) {}

    public static ValueTargets of(Entries entries, LocalDate today) {
        var targets = entries.all(ValueTarget.class);
        return new ValueTargets(entries.all(Obstacle.class).stream()
                .map(obstacle -> new ForObstacle(
                        obstacle,
                        targets.stream()
                                .filter(target -> target.obstacle().equals(obstacle.id()))
                                .sorted(Comparator.comparing(ValueTarget::measure))
                                .map(target -> new Line(target, state(target, today)))
                                .toList(),
                        ValueCase.of(entries, obstacle)))
                .sorted(Comparator.comparing((ForObstacle it) -> it.lines().isEmpty())
                        .thenComparing(it -> -it.value().points())
                        .thenComparing(it -> it.obstacle().statement()))
                .toList());
    }

    /** The hit rate of one function. */
    public HitRate rate(Audience audience) {
        return rate(lines().filter(line -> line.target().audience() == audience).toList());
    }

    /** The hit rate of all. */
    public HitRate rate() {
        return rate(lines().toList());
    }

    /**
     * Where {@code target} stands on {@code today}. Up is better unless it must fall from where it stands; a result that is
     * short of the target decides once the day has come.
     */
    static State state(ValueTarget target, LocalDate today) {
        var result = target.result();
        var to = target.to();
        var due = target.due();
        if (result != null && to != null) {
            var from = target.from();
            boolean falling = from != null && to < from;
            if (falling ? result <= to : result >= to) {
                return State.HIT;
            }
            return due == null || !today.isBefore(due) ? State.MISSED : State.OPEN;
        }
        return due != null && today.isAfter(due) ? State.UNMEASURED : State.OPEN;
    }

    private Stream<Line> lines() {
        return obstacles.stream().flatMap(it -> it.lines().stream());
    }

    private static HitRate rate(List<Line> lines) {
        long hits = count(lines, State.HIT);
        return new HitRate(hits, hits + count(lines, State.MISSED), count(lines, State.UNMEASURED));
    }

    private static long count(List<Line> lines, State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
