package app.rungs.ui.board.paper;

import org.jspecify.annotations.Nullable;

/**
 * A word as it covers a picture. Its size of the moment is kept, so that words that stand on many cards are made larger or
 * smaller once for each frame.
 */
final class Mask {

    /** Words this much larger or smaller than they were drawn are drawn as they are. */
    private static final double SAME = 0.01;

    private final byte[] alpha;
    private final int width;
    private final int height;
    private final int pad;
    private final int baseline;
    private final double size;
    private @Nullable Mask scaled;

    /**
     * @param alpha how much of each pixel the letters cover, 0 to 255, row by row; its rim is empty
     * @param pad the column in which the first letter begins
     * @param baseline the row on which the letters stand
     * @param size the size of the letters, in pixels
     */
    Mask(byte[] alpha, int width, int height, int pad, int baseline, double size) {
        this.alpha = alpha;
        this.width = width;
        this.height = height;
        this.pad = pad;
        this.baseline = baseline;
        this.size = size;
    }

    /** How wide the word is without the room around it, in pixels. */
    double wide() {
        return width - 2.0 * pad;
    }

    void draw(Raster raster, double left, double base, int argb) {
        raster.letters(alpha, width, height, (int) Math.round(left) - pad, (int) Math.round(base) - baseline, argb);
    }

    /** The same word in letters of another size, made from this one. Good until another size is asked for. */
    Mask at(double wanted) {
        double scale = wanted / size;
        if (Math.abs(scale - 1) < SAME) {
            return this;
        }
        var known = scaled;
        if (known == null || known.size != wanted) {
            known = stretched(scale, wanted, known == null ? new byte[0] : known.alpha);
            scaled = known;
        }
        return known;
    }

    /** Each pixel is mixed from the four nearest. */
    private Mask stretched(double scale, double wanted, byte[] room) {
        int toPad = (int) Math.ceil(pad * scale);
        int toBaseline = (int) Math.ceil(baseline * scale);
        int wide = toPad + (int) Math.ceil((width - pad) * scale);
        int high = toBaseline + (int) Math.ceil((height - baseline) * scale);
        var made = room.length < wide * high ? new byte[wide * high + wide * high / 4] : room;
        for (int row = 0; row < high; row++) {
            int v = (int) (((row + 0.5 - toBaseline) / scale + baseline - 0.5) * 256);
            int above = Math.clamp(v >> 8, 0, height - 2) * width;
            int low = v & 0xff;
            double u = ((0.5 - toPad) / scale + pad - 0.5) * 256;
            double step = 256 / scale;
            for (int column = 0; column < wide; column++, u += step) {
                int at = above + Math.clamp((int) u >> 8, 0, width - 2);
                int far = (int) u & 0xff;
                int upper = (alpha[at] & 0xff) * (256 - far) + (alpha[at + 1] & 0xff) * far;
                int lower = (alpha[at + width] & 0xff) * (256 - far) + (alpha[at + width + 1] & 0xff) * far;
                made[row * wide + column] = (byte) (upper * (256 - low) + lower * low >> 16);
            }
        }
        return new Mask(made, wide, high, toPad, toBaseline, wanted);
    }
}
