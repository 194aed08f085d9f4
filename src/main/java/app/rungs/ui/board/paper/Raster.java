package app.rungs.ui.board.paper;

import java.util.Arrays;

/**
 * A picture in memory, set pixel by pixel, with soft edges. What covers a pixel in part is mixed with what is there. Only
 * the part inside the clip is drawn on.
 */
public final class Raster {

    /** How much of a shape's rim is drawn at least where its middle is not. */
    private static final int LEAST_RIM = 4;

    private final int width;
    private final int height;
    private final int[] pixels;
    /**
     * How much of each pixel the shape being made covers, as differences along a row; all 0 between two shapes. A row is
     * empty until an edge crosses it.
     */
    private final float[][] cover;

    private final int[] rowFrom;
    private final int[] rowTo;

    private int topRow;
    private int bottomRow;

    private int left;
    private int top;
    private int right;
    private int bottom;

    /** @param pixels a row after the other, each as opaque ARGB */
    public Raster(int width, int height, int[] pixels) {
        this(width, height, pixels, new float[height][0], new int[height], new int[height]);
        Arrays.fill(rowFrom, Integer.MAX_VALUE);
        Arrays.fill(rowTo, -1);
    }

    private Raster(int width, int height, int[] pixels, float[][] cover, int[] rowFrom, int[] rowTo) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.cover = cover;
        this.rowFrom = rowFrom;
        this.rowTo = rowTo;
        topRow = height;
        bottomRow = -1;
        clip(0, 0, width, height);
    }

    /** Another picture of this size. One of the two is drawn on at a time: they share what a shape is made in. */
    public Raster another(int[] otherPixels) {
        return new Raster(width, height, otherPixels, cover, rowFrom, rowTo);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] pixels() {
        return pixels;
    }

    /** Draws on these pixels alone from now on; the last column and row are the first outside. */
    public void clip(int newLeft, int newTop, int newRight, int newBottom) {
        left = Math.max(0, newLeft);
        top = Math.max(0, newTop);
        right = Math.min(width, newRight);
        bottom = Math.min(height, newBottom);
    }

    /** Becomes a picture of this size, moved; what comes in from outside stays as it was here and has to be drawn. */
    public void become(Raster other, int dx, int dy) {
        int wide = width - Math.abs(dx);
        for (int i = 0; i < height - Math.abs(dy); i++) {
            int row = dy > 0 ? height - 1 - i : i;
            System.arraycopy(
                    other.pixels, (row - dy) * width + Math.max(0, -dx), pixels, row * width + Math.max(0, dx), wide);
        }
    }

    /** Whole pixels, quickly. */
    public void fill(int fromX, int fromY, int toX, int toY, int argb) {
        int x = Math.max(left, fromX);
        int end = Math.min(right, toX);
        if (x < end) {
            for (int y = Math.max(top, fromY); y < Math.min(bottom, toY); y++) {
                Arrays.fill(pixels, y * width + x, y * width + end, argb);
            }
        }
    }

    /** One pixel, if it is inside. */
    public void set(int x, int y, int argb) {
        if (x >= left && x < right && y >= top && y < bottom) {
            pixels[y * width + x] = argb;
        }
    }

    /** A rectangle with its edges anywhere. */
    public void rect(double fromX, double fromY, double toX, double toY, int argb) {
        int end = (int) Math.min(bottom, Math.ceil(toY));
        for (int y = (int) Math.max(top, Math.floor(fromY)); y < end; y++) {
            span(y, fromX, toX, Math.min(y + 1, toY) - Math.max(y, fromY), argb);
        }
    }

    private void span(int y, double fromX, double toX, double covered, int argb) {
        double from = Math.max(left, fromX);
        double to = Math.min(right, toX);
        if (from >= to || covered <= 0) {
            return;
        }
        int first = (int) from;
        int last = (int) to;
        int row = y * width;
        if (first == last) {
            mix(row + first, row + first + 1, argb, covered * (to - from));
            return;
        }
        if (from > first) {
            mix(row + first, row + first + 1, argb, covered * (first + 1 - from));
            first++;
        }
        mix(row + first, row + last, argb, covered);
        if (to > last) {
            mix(row + last, row + last + 1, argb, covered * (to - last));
        }
    }

    /**
     * A rectangle of whole pixels with round corners.
     *
     * @param end the first column that is left out
     * @param hollow whether its middle may be left out, because something almost as large is put on it
     */
    void round(int fromX, int fromY, int toX, int toY, Corner corner, int end, boolean hollow, int argb) {
        int side = corner.side();
        int rim = hollow ? Math.max(side, LEAST_RIM) : Integer.MAX_VALUE;
        int leftEnd = fromX + Math.min(side, (toX - fromX + 1) / 2);
        int rightFrom = toX - Math.min(side, (toX - fromX) / 2);
        int last = Math.min(right, end);
        for (int y = Math.max(top, fromY); y < Math.min(bottom, toY); y++) {
            int inside = Math.min(y - fromY, toY - 1 - y);
            if (inside >= rim) {
                run(y, fromX, Math.min(fromX + rim, toX), last, argb);
                run(y, Math.max(fromX + rim, toX - rim), toX, last, argb);
            } else if (inside >= side) {
                run(y, fromX, toX, last, argb);
            } else {
                int row = inside * side;
                for (int x = Math.max(left, fromX); x < Math.min(leftEnd, last); x++) {
                    blend(y * width + x, argb, corner.covered()[row + x - fromX]);
                }
                run(y, leftEnd, rightFrom, last, argb);
                for (int x = Math.max(left, rightFrom); x < Math.min(toX, last); x++) {
                    blend(y * width + x, argb, corner.covered()[row + toX - 1 - x]);
                }
            }
        }
    }

    private void run(int y, int fromX, int toX, int last, int argb) {
        mix(y * width + Math.max(left, fromX), y * width + Math.min(last, toX), argb, 1);
    }

    /** Adds an edge to the shape being made; a shape is whole once its edges lead back to where they began. */
    public void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY || Math.max(fromY, toY) <= top || Math.min(fromY, toY) >= bottom) {
            return;
        }
        boolean down = fromY < toY;
        double x = down ? fromX : toX;
        double y = down ? fromY : toY;
        double endX = down ? toX : fromX;
        double endY = down ? toY : fromY;
        double slope = (endX - x) / (endY - y);
        if (y < top) {
            x += (top - y) * slope;
            y = top;
        }
        if (endY > bottom) {
            endX = x + (bottom - y) * slope;
            endY = bottom;
        }
        int sign = down ? 1 : -1;
        for (int row = (int) y; row < endY && row < bottom; row++) {
            double until = Math.min(row + 1, endY);
            double next = x + (until - y) * slope;
            inRow(row, x, next, (until - y) * sign);
            x = next;
            y = until;
        }
    }

    /** Beyond the sides an edge counts as much as on them: to its right everything is inside. */
    private void inRow(int row, double fromX, double toX, double tall) {
        double low = Math.min(fromX, toX);
        double high = Math.max(fromX, toX);
        if (low >= right) {
            return;
        }
        topRow = Math.min(topRow, row);
        bottomRow = Math.max(bottomRow, row);
        if (high <= left) {
            add(row, left, tall);
            return;
        }
        double clampedLow = Math.max(left, low);
        double clampedHigh = Math.min(right, high);
        double whole = high - low;
        if (clampedLow > low) {
            add(row, left, tall * (clampedLow - low) / whole);
        }
        double share = whole < 1e-9 ? tall : tall * (clampedHigh - clampedLow) / whole;
        int first = (int) clampedLow;
        int last = (int) Math.ceil(clampedHigh);
        if (last <= first + 1) {
            double part = (clampedLow + clampedHigh) / 2 - first;
            add(row, first, share * (1 - part));
            add(row, first + 1, share * part);
            return;
        }
        // What the edge leaves uncovered of each pixel it crosses is a trapezoid.
        double perPixel = share / (clampedHigh - clampedLow);
        double before = 0;
        double covered = 0;
        for (int x = first; x < last; x++) {
            double from = Math.max(x, clampedLow);
            double to = Math.min(x + 1, clampedHigh);
            double crossed = (to - from) * perPixel;
            double now = covered + crossed * (x + 1 - (from + to) / 2);
            add(row, x, now - before);
            before = now;
            covered += crossed;
        }
        add(row, last, covered - before);
    }

    private void add(int row, int x, double amount) {
        if (cover[row].length == 0) {
            cover[row] = new float[width + 3];
        }
        cover[row][x] += (float) amount;
        rowFrom[row] = Math.min(rowFrom[row], x);
        rowTo[row] = Math.max(rowTo[row], x);
    }

    /** Fills the shape made of the edges so far, and begins another. */
    public void paint(int argb) {
        for (int row = topRow; row <= bottomRow; row++) {
            double sum = 0;
            var line = cover[row];
            int last = rowTo[row];
            for (int x = rowFrom[row]; x <= last; ) {
                sum += line[x];
                line[x] = 0;
                int next = x + 1;
                while (next <= last && line[next] == 0) {
                    next++;
                }
                double covered = Math.abs(sum);
                if (covered > 0.004) {
                    mix(row * width + x, row * width + Math.min(next, right), argb, Math.min(1, covered));
                }
                x = next;
            }
            // What reaches beyond the right side has its other edge out there.
            if (Math.abs(sum) > 0.004) {
                mix(row * width + Math.max(left, last + 1), row * width + right, argb, Math.min(1, Math.abs(sum)));
            }
            rowFrom[row] = Integer.MAX_VALUE;
            rowTo[row] = -1;
        }
        topRow = height;
        bottomRow = -1;
    }

    /**
     * Letters drawn before, in a colour.
     *
     * @param mask how much of each of its pixels they cover, 0 to 255
     */
    public void letters(byte[] mask, int wide, int high, int x, int y, int argb) {
        int from = Math.max(left, x);
        int to = Math.min(right, x + wide);
        for (int row = Math.max(top, y); row < Math.min(bottom, y + high); row++) {
            int at = (row - y) * wide - x;
            for (int i = from; i < to; i++) {
                int covered = mask[at + i] & 0xff;
                if (covered != 0) {
                    blend(row * width + i, argb, covered + 1);
                }
            }
        }
    }

    /** A thin line: a few pixels across the way it mostly goes, each as far as the line covers it. */
    public void line(double fromX, double fromY, double toX, double toY, double wide, int argb) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        if (Math.abs(dx) >= Math.abs(dy)) {
            if (dx != 0) {
                double tall = wide * Math.sqrt(1 + dy / dx * (dy / dx));
                boolean forth = dx > 0;
                across(forth ? fromX : toX, forth ? toX : fromX, forth ? fromY : toY, dy / dx, tall, argb);
            }
        } else {
            double broad = wide * Math.sqrt(1 + dx / dy * (dx / dy));
            boolean forth = dy > 0;
            down(forth ? fromY : toY, forth ? toY : fromY, forth ? fromX : toX, dx / dy, broad, argb);
        }
    }

    /** For each column whose middle is passed; in 65,536ths of a pixel. */
    private void across(double fromX, double toX, double startY, double slope, double tall, int argb) {
        int begin = (int) Math.ceil(fromX - 0.5);
        int first = Math.max(left, begin);
        int end = (int) Math.min(right, Math.ceil(toX - 0.5));
        long step = fixed(slope);
        long upper = fixed(startY + (begin + 0.5 - fromX) * slope - tall / 2) + (first - begin) * step;
        long high = fixed(tall);
        for (int x = first; x < end; x++, upper += step) {
            int from = (int) (upper >> 16);
            int last = (int) (upper + high >> 16);
            for (int y = Math.max(top, from); y <= last && y < bottom; y++) {
                blend(y * width + x, argb, part(y, upper, upper + high));
            }
        }
    }

    /** For each row whose middle is passed; in 65,536ths of a pixel. */
    private void down(double fromY, double toY, double startX, double slope, double broad, int argb) {
        int begin = (int) Math.ceil(fromY - 0.5);
        int first = Math.max(top, begin);
        int end = (int) Math.min(bottom, Math.ceil(toY - 0.5));
        long step = fixed(slope);
        long near = fixed(startX + (begin + 0.5 - fromY) * slope - broad / 2) + (first - begin) * step;
        long wide = fixed(broad);
        for (int y = first; y < end; y++, near += step) {
            int from = (int) (near >> 16);
            int last = (int) (near + wide >> 16);
            for (int x = Math.max(left, from); x <= last && x < right; x++) {
                blend(y * width + x, argb, part(x, near, near + wide));
            }
        }
    }

    private static long fixed(double value) {
        return (long) Math.floor(value * 65_536);
    }

    /** How much of a pixel lies between two places, in 256ths. */
    private static int part(long pixel, long from, long to) {
        return (int) (Math.min(pixel + 1 << 16, to) - Math.max(pixel << 16, from) >> 8);
    }

    /** Pixels beside each other, each covered as much. */
    private void mix(int from, int to, int argb, double covered) {
        int opaque = argb >>> 24;
        int all = (int) (covered * 256 + 0.5);
        int much = opaque == 0xff ? all : all * (opaque + 1) >> 8;
        if (much >= 256) {
            if (from < to) {
                Arrays.fill(pixels, from, to, argb);
            }
            return;
        }
        int less = 256 - much;
        int redAndBlue = (argb & 0xff00ff) * much;
        int green = (argb & 0x00ff00) * much;
        for (int at = from; at < to; at++) {
            int there = pixels[at];
            pixels[at] = (0xff << 24)
                    | ((there & 0xff00ff) * less + redAndBlue >>> 8) & 0xff00ff
                    | ((there & 0x00ff00) * less + green >>> 8) & 0x00ff00;
        }
    }

    /** @param covered how much of the pixel, in 256ths */
    private void blend(int at, int argb, int covered) {
        int opaque = argb >>> 24;
        int much = opaque == 0xff ? covered : covered * (opaque + 1) >> 8;
        if (much >= 256) {
            pixels[at] = argb;
            return;
        }
        int there = pixels[at];
        int less = 256 - much;
        int redAndBlue = (((there & 0xff00ff) * less + (argb & 0xff00ff) * much) >>> 8) & 0xff00ff;
        int green = (((there & 0x00ff00) * less + (argb & 0x00ff00) * much) >>> 8) & 0x00ff00;
        pixels[at] = (0xff << 24) | redAndBlue | green;
    }
}
