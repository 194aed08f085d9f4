package app.rungs.ui.board.paper;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG, written row by row: a picture of any size takes no more memory than a few of its rows. */
public final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PIECE = 1 << 16;
    /** Each byte is kept as its difference from the one above: what runs down, as borders do, becomes nought. */
    private static final int FROM_ABOVE = 2;

    private final DataOutputStream out;
    private final DeflaterOutputStream pixels;
    private final int width;
    /** How many bytes a pixel takes: three colours, and alpha where it counts. */
    private final int bytes;

    private byte[] above;
    private byte[] row;

    /**
     * Begins a picture.
     *
     * @param clear whether what lies under it may show through
     */
    public PngFile(OutputStream out, int width, int height, boolean clear) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        bytes = clear ? 4 : 3;
        above = new byte[width * bytes];
        row = new byte[width * bytes];
        out.write(SIGNATURE);
        var header = new byte[13];
        put(header, 0, width);
        put(header, 4, height);
        header[8] = 8;
        header[9] = (byte) (clear ? 6 : 2);
        chunk("IHDR", header, 0, header.length);
        pixels = new DeflaterOutputStream(
                new BufferedOutputStream(
                        new OutputStream() {
                            @Override
                            public void write(int one) throws IOException {
                                write(new byte[] {(byte) one}, 0, 1);
                            }

                            @Override
                            public void write(byte[] bytes, int from, int length) throws IOException {
                                chunk("IDAT", bytes, from, length);
                            }
                        },
                        PIECE),
                new Deflater(5),
                PIECE);
    }

    /** Adds rows of pixels, each of the picture's width, as alpha, red, green and blue; alpha counts only in a clear picture. */
    public void rows(int[] argb, int count) throws IOException {
        var difference = new byte[width * bytes + 1];
        difference[0] = FROM_ABOVE;
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                row[x * bytes] = (byte) (pixel >> 16);
                row[x * bytes + 1] = (byte) (pixel >> 8);
                row[x * bytes + 2] = (byte) pixel;
                if (bytes == 4) {
                    row[x * 4 + 3] = (byte) (pixel >> 24);
                }
            }
            for (int i = 0; i < row.length; i++) {
                difference[i + 1] = (byte) (row[i] - above[i]);
            }
            pixels.write(difference);
            var done = above;
            above = row;
            row = done;
        }
    }

    /** Ends the picture; the stream stays open. */
    public void end() throws IOException {
        pixels.finish();
        pixels.flush();
        chunk("IEND", new byte[0], 0, 0);
        out.flush();
    }

    private void chunk(String type, byte[] bytes, int from, int length) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(bytes, from, length);
        out.writeInt(length);
        out.write(name);
        out.write(bytes, from, length);
        out.writeInt((int) sum.getValue());
    }

    private static void put(byte[] bytes, int at, int number) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (number >> 24 - 8 * i);
        }
    }
}
