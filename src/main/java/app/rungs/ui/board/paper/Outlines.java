package app.rungs.ui.board.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path in pixels, taken apart into straight pieces: to be filled, or drawn along. */
final class Outlines {

    /** How long the pieces of a curve are, in pixels. */
    private static final double PIECE = 6;

    private static final int MOST_PIECES = 32;
    private static final double SHARPEST = 0.35;
    /** Up to this many pixels a line is drawn pixel by pixel, which is quick; its ends are not. */
    private static final double THIN = 3;

    private final List<double[]> lines = new ArrayList<>();
    private double[] points = new double[64];
    private int count;

    void begin() {
        lines.clear();
        count = 0;
    }

    void moveTo(double x, double y) {
        end();
        add(x, y);
    }

    void lineTo(double x, double y) {
        add(x, y);
    }

    void curveTo(double outX, double outY, double inX, double inY, double x, double y) {
        double fromX = points[count - 2];
        double fromY = points[count - 1];
        double length = length(outX - fromX, outY - fromY) + length(inX - outX, inY - outY) + length(x - inX, y - inY);
        int pieces = (int) Math.clamp(Math.ceil(length / PIECE), 2, MOST_PIECES);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            add(
                    s * s * s * fromX + 3 * s * s * t * outX + 3 * s * t * t * inX + t * t * t * x,
                    s * s * s * fromY + 3 * s * s * t * outY + 3 * s * t * t * inY + t * t * t * y);
        }
    }

    /** Quicker than with the last bit right, which a picture does not show. */
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    void close() {
        if (count >= 2) {
            add(points[0], points[1]);
        }
    }

    private void add(double x, double y) {
        if (count + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[count++] = x;
        points[count++] = y;
    }

    private void end() {
        if (count >= 4) {
            lines.add(Arrays.copyOf(points, count));
        }
        count = 0;
    }

    void fill(Raster raster, int argb) {
        end();
        for (var line : lines) {
            for (int i = 0; i + 3 < line.length; i += 2) {
                raster.edge(line[i], line[i + 1], line[i + 2], line[i + 3]);
            }
            int last = line.length - 2;
            raster.edge(line[last], line[last + 1], line[0], line[1]);
        }
        raster.paint(argb);
    }

    /** @param dashes lengths of dashes and gaps in turn, in pixels; none for a solid line */
    void stroke(Raster raster, double width, double[] dashes, int argb) {
        end();
        for (var line : lines) {
            if (dashes.length == 0) {
                along(raster, line, width, argb);
            } else {
                dashed(line, dashes).forEach(dash -> along(raster, dash, width, argb));
            }
        }
    }

    private static void along(Raster raster, double[] line, double width, int argb) {
        if (width > THIN) {
            along(raster, line, width);
            raster.paint(argb);
            return;
        }
        for (int i = 0; i + 3 < line.length; i += 2) {
            raster.line(line[i], line[i + 1], line[i + 2], line[i + 3], width, argb);
        }
    }

    /** The two sides of a line as one shape. */
    private static void along(Raster raster, double[] line, double width) {
        int many = line.length / 2;
        var side = new double[line.length];
        for (int i = 0; i < many; i++) {
            double[] normal = normal(line, i, many);
            side[i * 2] = normal[0] * width / 2;
            side[i * 2 + 1] = normal[1] * width / 2;
        }
        for (int i = 0; i + 1 < many; i++) {
            int a = i * 2;
            int b = a + 2;
            raster.edge(line[a] + side[a], line[a + 1] + side[a + 1], line[b] + side[b], line[b + 1] + side[b + 1]);
            raster.edge(line[b] - side[b], line[b + 1] - side[b + 1], line[a] - side[a], line[a + 1] - side[a + 1]);
        }
        int last = line.length - 2;
        raster.edge(
                line[last] + side[last],
                line[last + 1] + side[last + 1],
                line[last] - side[last],
                line[last + 1] - side[last + 1]);
        raster.edge(line[0] - side[0], line[1] - side[1], line[0] + side[0], line[1] + side[1]);
    }

    /** Across a point of a line; at a corner long enough that the sides keep their distance. */
    private static double[] normal(double[] line, int at, int many) {
        boolean closed = line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
        int before = at > 0 ? at - 1 : closed ? many - 2 : -1;
        int after = at + 1 < many ? at + 1 : closed ? 1 : -1;
        double @Nullable [] in = before < 0 ? null : across(line, before, at);
        double @Nullable [] out = after < 0 ? null : across(line, at, after);
        if (in == null || out == null) {
            return in != null ? in : out != null ? out : new double[] {0, 0};
        }
        double x = (in[0] + out[0]) / 2;
        double y = (in[1] + out[1]) / 2;
        double square = Math.max(SHARPEST, x * x + y * y);
        return new double[] {x / square, y / square};
    }

    private static double @Nullable [] across(double[] line, int from, int to) {
        double dx = line[to * 2] - line[from * 2];
        double dy = line[to * 2 + 1] - line[from * 2 + 1];
        double length = length(dx, dy);
        return length < 1e-6 ? null : new double[] {-dy / length, dx / length};
    }

    private static List<double[]> dashed(double[] line, double[] dashes) {
        var found = new ArrayList<double[]>();
        var dash = new Outlines();
        int which = 0;
        double left = dashes[0];
        dash.moveTo(line[0], line[1]);
        for (int i = 0; i + 3 < line.length; i += 2) {
            double x = line[i];
            double y = line[i + 1];
            double length = length(line[i + 2] - x, line[i + 3] - y);
            double gone = 0;
            while (gone + left < length) {
                gone += left;
                double atX = x + (line[i + 2] - x) * gone / length;
                double atY = y + (line[i + 3] - y) * gone / length;
                if (which % 2 == 0) {
                    dash.lineTo(atX, atY);
                    dash.end();
                } else {
                    dash.moveTo(atX, atY);
                }
                which++;
                left = Math.max(0.5, dashes[which % dashes.length]);
            }
            left -= length - gone;
            if (which % 2 == 0) {
                dash.lineTo(line[i + 2], line[i + 3]);
            }
        }
        dash.end();
        found.addAll(dash.lines);
        return found;
    }
}
