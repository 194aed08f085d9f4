package app.rungs.ui.board.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in memory. */
final class RasterTest {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;
    private static final int WHITE = 0xffff_ffff;
    private static final int BLACK = 0xff00_0000;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final Raster raster = blank(pixels);

    private static Raster blank(int[] pixels) {
        Arrays.fill(pixels, WHITE);
        return new Raster(WIDTH, HEIGHT, pixels);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aShapeIsAsDarkAsItIsLarge(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            Arrays.fill(pixels, WHITE);
            double[] x = random.doubles(3, 1, WIDTH - 1).toArray();
            double[] y = random.doubles(3, 1, HEIGHT - 1).toArray();
            triangle(raster, x, y, BLACK);
            double area = Math.abs((x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0])) / 2;
            assertThat(darkness()).isCloseTo(area, within(2 + area / 100));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsDrawnPieceByPieceIsWhatIsDrawnAtOnce(long seed) {
        var inPieces = new int[WIDTH * HEIGHT];
        var other = blank(inPieces);
        draw(raster, new Random(seed));
        int[] columns = {0, 17, 64, WIDTH};
        for (int i = 0; i + 1 < columns.length; i++) {
            other.clip(columns[i], 0, columns[i + 1], 33);
            draw(other, new Random(seed));
            other.clip(columns[i], 33, columns[i + 1], HEIGHT);
            draw(other, new Random(seed));
        }
        for (int i = 0; i < pixels.length; i++) {
            assertThat(inPieces[i] & 0xff).as("pixel " + i).isCloseTo(pixels[i] & 0xff, within(3));
        }
    }

    @Test
    void aRectangleMayEndWithinAPixel() {
        raster.rect(10.5, 20, 12.25, 21.5, BLACK);
        assertThat(darkness()).isCloseTo(1.75 * 1.5, within(0.05));
        assertThat(pixels[20 * WIDTH + 11]).isEqualTo(BLACK);
        assertThat(pixels[20 * WIDTH + 13]).isEqualTo(WHITE);
    }

    @Test
    void aShiftMovesThePictureAndLeavesWhatComesIn() {
        raster.fill(10, 10, 20, 20, BLACK);
        raster.become(raster, 5, -3);
        assertThat(pixels[7 * WIDTH + 15]).isEqualTo(BLACK);
        assertThat(pixels[16 * WIDTH + 24]).isEqualTo(BLACK);
        assertThat(pixels[17 * WIDTH + 24]).isEqualTo(WHITE);
        assertThat(pixels[10 * WIDTH + 14]).isEqualTo(WHITE);
    }

    private static void draw(Raster raster, Random random) {
        for (int i = 0; i < 30; i++) {
            int ink = 0xff << 24 | random.nextInt(256) * 0x010101;
            double[] x = random.doubles(3, -40, WIDTH + 40).toArray();
            double[] y = random.doubles(3, -40, HEIGHT + 40).toArray();
            if (i % 3 == 0) {
                raster.rect(
                        Math.min(x[0], x[1]), Math.min(y[0], y[1]), Math.max(x[0], x[1]), Math.max(y[0], y[1]), ink);
            } else {
                triangle(raster, x, y, ink);
            }
        }
    }

    private static void triangle(Raster raster, double[] x, double[] y, int ink) {
        for (int i = 0; i < 3; i++) {
            int next = (i + 1) % 3;
            raster.edge(x[i], y[i], x[next], y[next]);
        }
        raster.paint(ink);
    }

    private double darkness() {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> 1 - (pixel & 0xff) / 255.0)
                .sum();
    }
}
