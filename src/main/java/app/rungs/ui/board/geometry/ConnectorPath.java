package app.rungs.ui.board.geometry;

import app.rungs.model.LineShape;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a connector, from border to border.
 *
 * @param points of a curve the four points of a cubic Bézier, of any other way its corners; the first is the start, the
 *     last the end
 */
public record ConnectorPath(List<Point> points, boolean isCurve) {

    /** How far at most a way swings out of the box around its ends, in board units. */
    public static final double REACH = 160;

    private static final int STEPS = 24;

    /** The length of an arrow head, in board units. */
    private static final double HEAD = 9;
    /** How far an elbow goes straight out of a card before it turns, where nothing else says so. */
    private static final double OUT = 24;
    /** What lies this little aside needs no elbow. */
    private static final double ASIDE = 6;

    /** The share of a gap in which elbows turn, around its middle. */
    private static final double LANES = 0.7;

    /** Leaves and arrives at right angles, unless it is straight. */
    public static ConnectorPath of(LineShape lines, Point start, Side out, Point end, Side in) {
        return of(lines, start, out, end, in, 0);
    }

    /**
     * The same beside others.
     *
     * @param lane how far its ends are from the middle of their sides, both together: elbows that differ in it turn at
     *     different places and do not cross
     */
    public static ConnectorPath of(LineShape lines, Point start, Side out, Point end, Side in, double lane) {
        return switch (lines) {
            case CURVED -> curved(start, out, end, in);
            case STRAIGHT -> new ConnectorPath(List.of(start, end), false);
            case ELBOW -> new ConnectorPath(elbow(start, out, end, in, lane), false);
        };
    }

    private static ConnectorPath curved(Point start, Side out, Point end, Side in) {
        double reach = Math.clamp(start.distance(end) * 0.42, 24, REACH);
        return new ConnectorPath(
                List.of(
                        start,
                        start.plus(out.dx() * reach, out.dy() * reach),
                        end.plus(in.dx() * reach, in.dy() * reach),
                        end),
                true);
    }

    /** Between sides that face each other it turns in the gap; it never runs through either card. */
    private static List<Point> elbow(Point start, Side out, Point end, Side in, double lane) {
        boolean across = out.dx() != 0;
        if (across != (in.dx() != 0)) {
            return List.of(start, across ? new Point(end.x(), start.y()) : new Point(start.x(), end.y()), end);
        }
        double aside = across ? end.y() - start.y() : end.x() - start.x();
        double way = (across ? end.x() - start.x() : end.y() - start.y()) * (out.dx() + out.dy());
        boolean facing = out.dx() + out.dy() == -(in.dx() + in.dy());
        if (facing && way > 0 && Math.abs(aside) <= ASIDE) {
            return List.of(start, across ? new Point(end.x(), start.y()) : new Point(start.x(), end.y()));
        }
        double from = across ? start.x() : start.y();
        double to = across ? end.x() : end.y();
        int outward = out.dx() + out.dy();
        double most = Math.abs(to - from) * LANES / 2;
        double shift = -outward * Math.signum(aside) * Math.clamp(lane, -most, most);
        double turn =
                facing ? (from + to) / 2 + shift : outward > 0 ? Math.max(from, to) + OUT : Math.min(from, to) - OUT;
        return across
                ? List.of(start, new Point(turn, start.y()), new Point(turn, end.y()), end)
                : List.of(start, new Point(start.x(), turn), new Point(end.x(), turn), end);
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    /** The same way, gone from its end to its start. */
    public ConnectorPath reversed() {
        return new ConnectorPath(points.reversed(), isCurve);
    }

    /** From the middle of the side of one box to that of another. */
    public static ConnectorPath between(LineShape lines, Box from, Box to) {
        var out = Side.facing(from, to);
        var in = Side.facing(to, from);
        return of(lines, out.of(from), out, in.of(to), in);
    }

    /** The point at {@code t}: 0 is the start, 1 the end. */
    public Point at(double t) {
        return isCurve ? onCurve(t) : onCorners(t);
    }

    private Point onCurve(double t) {
        double u = 1 - t;
        double[] shares = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < shares.length; i++) {
            x += shares[i] * points.get(i).x();
            y += shares[i] * points.get(i).y();
        }
        return new Point(x, y);
    }

    private Point onCorners(double t) {
        double left = t * length();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double length = from.distance(to);
            if (left <= length && length > 0) {
                double share = left / length;
                return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            }
            left -= length;
        }
        return end();
    }

    private double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /** A box that holds the whole way. */
    public Box bounds() {
        var box = Box.between(start(), end());
        for (var point : points) {
            box = box.union(Box.between(point, point));
        }
        return box;
    }

    /** How far {@code point} is from the way, to within a board unit or two. */
    public double distance(Point point) {
        double least = Double.MAX_VALUE;
        var from = start();
        for (var to : pieces()) {
            least = Math.min(least, distance(point, from, to));
            from = to;
        }
        return least;
    }

    private List<Point> pieces() {
        if (!isCurve) {
            return points.subList(1, points.size());
        }
        var pieces = new ArrayList<Point>();
        for (int i = 1; i <= STEPS; i++) {
            pieces.add(at((double) i / STEPS));
        }
        return pieces;
    }

    /** The three corners of its arrow head, the tip first. */
    public List<Point> head() {
        var direction = leading();
        double dx = direction.x() * HEAD;
        double dy = direction.y() * HEAD;
        var tip = end();
        return List.of(tip, tip.plus(-dx - dy * 0.5, -dy + dx * 0.5), tip.plus(-dx + dy * 0.5, -dy - dx * 0.5));
    }

    /** Where the line itself ends: inside the arrow head, so that its tip stays sharp. */
    public Point neck() {
        var direction = leading();
        double back = Math.min(HEAD * 0.7, points.get(points.size() - 2).distance(end()));
        return end().plus(-direction.x() * back, -direction.y() * back);
    }

    private Point leading() {
        var before = points.get(points.size() - 2);
        double length = Math.max(1e-6, before.distance(end()));
        return new Point((end().x() - before.x()) / length, (end().y() - before.y()) / length);
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
