package app.rungs.ui.board.geometry;

import java.util.List;

/** The curve of a connector, from border to border: a cubic Bézier that leaves and arrives at right angles. */
public record ConnectorPath(Point start, Point leaving, Point arriving, Point end) {

    /** How far at most a curve swings out of the box around its ends, in board units. */
    public static final double REACH = 160;

    private static final int STEPS = 24;

    /** The length of an arrow head, in board units. */
    private static final double HEAD = 9;

    public static ConnectorPath of(Point start, Side out, Point end, Side in) {
        double reach = Math.clamp(start.distance(end) * 0.42, 24, REACH);
        return new ConnectorPath(
                start, start.plus(out.dx() * reach, out.dy() * reach), end.plus(in.dx() * reach, in.dy() * reach), end);
    }

    /** A straight line. */
    public static ConnectorPath straight(Point start, Point end) {
        double dx = (end.x() - start.x()) / 3;
        double dy = (end.y() - start.y()) / 3;
        return new ConnectorPath(start, start.plus(dx, dy), end.plus(-dx, -dy), end);
    }

    /** The same way, gone from its end to its start. */
    public ConnectorPath reversed() {
        return new ConnectorPath(end, arriving, leaving, start);
    }

    /** From the middle of the side of one box to that of another. */
    public static ConnectorPath between(Box from, Box to) {
        var out = Side.facing(from, to);
        var in = Side.facing(to, from);
        return of(out.of(from), out, in.of(to), in);
    }

    /** The point at {@code t}: 0 is the start, 1 the end. */
    public Point at(double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        return new Point(
                a * start.x() + b * leaving.x() + c * arriving.x() + d * end.x(),
                a * start.y() + b * leaving.y() + c * arriving.y() + d * end.y());
    }

    /** A box that holds the whole curve. */
    public Box bounds() {
        return Box.between(start, end).union(Box.between(leaving, arriving));
    }

    /** How far {@code point} is from the curve, to within a board unit or two. */
    public double distance(Point point) {
        double least = Double.MAX_VALUE;
        var from = start;
        for (int i = 1; i <= STEPS; i++) {
            var to = at((double) i / STEPS);
            least = Math.min(least, distance(point, from, to));
            from = to;
        }
        return least;
    }

    /** The three corners of its arrow head, the tip first. */
    public List<Point> head() {
        var direction = leading();
        double dx = direction.x() * HEAD;
        double dy = direction.y() * HEAD;
        return List.of(end, end.plus(-dx - dy * 0.5, -dy + dx * 0.5), end.plus(-dx + dy * 0.5, -dy - dx * 0.5));
    }

    /** Where the line itself ends: inside the arrow head, so that its tip stays sharp. */
    public Point neck() {
        var direction = leading();
        return end.plus(-direction.x() * HEAD * 0.7, -direction.y() * HEAD * 0.7);
    }

    private Point leading() {
        double length = Math.max(1e-6, arriving.distance(end));
        return new Point((end.x() - arriving.x()) / length, (end.y() - arriving.y()) / length);
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double t = Math.clamp(share, 0, 1);
        return point.distance(new Point(from.x() + t * dx, from.y() + t * dy));
    }
}
