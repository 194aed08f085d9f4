package app.rungs.ui.board.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a box that is being moved to where it lines up with others, or stands as far from its neighbours as they stand
 * from each other, and says what it found, so that it can be shown.
 */
public final class SmartGuides {

    /** Two values closer than this are the same line. */
    private static final double SAME = 1e-6;

    /**
     * A line that several boxes share.
     *
     * @param upright whether it runs from top to bottom
     * @param at where it stands: its x if it is upright, else its y
     * @param from where it begins
     * @param to where it ends
     */
    public record Line(boolean upright, double at, double from, double to) {}

    /**
     * A gap between two boxes that is as wide as another.
     *
     * @param upright whether it runs from top to bottom
     * @param from where it begins, along the way it runs
     * @param to where it ends
     * @param at where it is drawn, across
     */
    public record Gap(boolean upright, double from, double to, double at) {}

    /** How far to move a box so that it lines up, and with what. */
    public record Pull(double dx, double dy, List<Line> lines, List<Gap> gaps) {

        /** Whether anything was found from left to right. */
        public boolean isLevel() {
            return lines.stream().anyMatch(Line::upright) || gaps.stream().anyMatch(gap -> !gap.upright());
        }

        /** Whether anything was found from top to bottom. */
        public boolean isUpright() {
            return lines.stream().anyMatch(line -> !line.upright())
                    || gaps.stream().anyMatch(Gap::upright);
        }
    }

    private SmartGuides() {}

    /**
     * Where {@code moving} is drawn to.
     *
     * @param others what it may line up with
     * @param reach the farthest it is drawn, in board units
     */
    public static Pull of(Box moving, Collection<Box> others, double reach) {
        var turned = others.stream().map(SmartGuides::turned).toList();
        double dx = best(moving, others, reach);
        double dy = best(turned(moving.moved(dx, 0)), turned, reach);
        var rest = moving.moved(dx, dy);
        var lines = new ArrayList<Line>();
        var gaps = new ArrayList<Gap>();
        lines(rest, others).forEach(line -> lines.add(new Line(true, line.x(), line.y(), line.bottom())));
        gaps(rest, others).forEach(gap -> gaps.add(new Gap(false, gap.x(), gap.right(), gap.y())));
        lines(turned(rest), turned).forEach(line -> lines.add(new Line(false, line.x(), line.y(), line.bottom())));
        gaps(turned(rest), turned).forEach(gap -> gaps.add(new Gap(true, gap.x(), gap.right(), gap.y())));
        return new Pull(dx, dy, List.copyOf(lines), List.copyOf(gaps));
    }

    /** The shortest way to the right, or with less than 0 to the left, to where it lines up; 0 where nothing is in reach. */
    private static double best(Box moving, Collection<Box> others, double reach) {
        double best = Double.MAX_VALUE;
        for (var other : others) {
            for (double way : ways(moving, other)) {
                best = shorter(best, way);
            }
        }
        for (double way : evenWays(moving, others)) {
            best = shorter(best, way);
        }
        return Math.abs(best) <= reach ? best : 0;
    }

    private static double shorter(double one, double other) {
        return Math.abs(other) < Math.abs(one) - SAME ? other : one;
    }

    /** The ways to the lines of one other: its edges to either edge, its middle to the middle. */
    private static double[] ways(Box moving, Box other) {
        return new double[] {
            other.x() - moving.x(),
            other.right() - moving.x(),
            other.x() - moving.right(),
            other.right() - moving.right(),
            other.centre().x() - moving.centre().x()
        };
    }

    /** The ways to where the gaps to the neighbours in the same row are even. */
    private static List<Double> evenWays(Box moving, Collection<Box> others) {
        var row = row(moving, others);
        var ways = new ArrayList<Double>();
        for (int i = 0; i + 1 < row.size(); i++) {
            var left = row.get(i);
            var right = row.get(i + 1);
            double gap = right.x() - left.right();
            if (gap > SAME) {
                ways.add(right.right() + gap - moving.x());
                ways.add(left.x() - gap - moving.right());
                if (gap > moving.width()) {
                    ways.add((left.right() + right.x() - moving.width()) / 2 - moving.x());
                }
            }
        }
        return ways;
    }

    /** The others that share a height with it, from left to right; of those that overlap, the first. */
    private static List<Box> row(Box moving, Collection<Box> others) {
        var beside = others.stream()
                .filter(other -> other.y() < moving.bottom() && other.bottom() > moving.y())
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        var row = new ArrayList<Box>();
        for (var other : beside) {
            if (row.isEmpty() || other.x() >= row.getLast().right()) {
                row.add(other);
            }
        }
        return row;
    }

    /** The upright lines a box shares with others, each a box without width. */
    private static List<Box> lines(Box rest, Collection<Box> others) {
        var lines = new ArrayList<Box>();
        for (double at : new double[] {rest.x(), rest.centre().x(), rest.right()}) {
            boolean middle = at == rest.centre().x();
            Box line = null;
            for (var other : others) {
                boolean shared = middle ? same(other.centre().x(), at) : same(other.x(), at) || same(other.right(), at);
                if (shared) {
                    var span = new Box(
                            at,
                            Math.min(rest.y(), other.y()),
                            0,
                            Math.max(rest.bottom(), other.bottom()) - Math.min(rest.y(), other.y()));
                    line = line == null ? span : line.union(span);
                }
            }
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The even gaps beside a box, each a box without height. */
    private static List<Box> gaps(Box rest, Collection<Box> others) {
        var row = row(rest, others);
        var left = row.stream().filter(it -> it.right() <= rest.x()).toList();
        var right = row.stream().filter(it -> it.x() >= rest.right()).toList();
        var around = new ArrayList<>(left);
        around.add(rest);
        around.addAll(right);
        int here = left.size();
        var gaps = new ArrayList<Box>();
        for (int i = Math.max(0, here - 2); i <= here && i + 2 < around.size(); i++) {
            var first = gap(around.get(i), around.get(i + 1));
            var second = gap(around.get(i + 1), around.get(i + 2));
            if (first.width() > SAME && Math.abs(first.width() - second.width()) < SAME) {
                gaps.add(first);
                gaps.add(second);
            }
        }
        return gaps.stream().distinct().toList();
    }

    private static Box gap(Box left, Box right) {
        double middle = (Math.max(left.y(), right.y()) + Math.min(left.bottom(), right.bottom())) / 2;
        return new Box(left.right(), middle, Math.max(0, right.x() - left.right()), 0);
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < SAME;
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }
}
