package app.rungs.ui.board.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Round corners of whole pixels. */
final class CornerTest {

    private static final int WHITE = 0xffff_ffff;
    private static final int BLACK = 0xff00_0000;
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;

    @ParameterizedTest(name = "radius {0}")
    @ValueSource(doubles = {0, 0.4, 1, 3.3, 8, 12.5, 15})
    void aRectangleWithRoundCornersIsAsLargeAsItShouldBe(double radius) {
        var pixels = drawn(radius, 45, false);
        double area = 40 * 30 - (4 - Math.PI) * radius * radius;
        assertThat(darkness(pixels)).isCloseTo(area, within(0.5));
    }

    @ParameterizedTest(name = "radius {0}")
    @ValueSource(doubles = {0, 3.3, 8, 15})
    void whatItsMiddleIsCoveredByHidesThatItWasLeftOut(double radius) {
        var whole = drawn(radius, 45, false);
        var hollow = drawn(radius, 45, true);
        for (var pixels : new int[][] {whole, hollow}) {
            new Raster(WIDTH, HEIGHT, pixels).round(7, 7, 43, 33, Corner.of(radius), 43, false, 0xff00_ff00);
        }
        assertThat(hollow).isEqualTo(whole);
    }

    @ParameterizedTest(name = "radius {0}")
    @ValueSource(doubles = {0, 3.3, 8, 15})
    void aStripeIsTheBeginningOfTheWhole(double radius) {
        var whole = drawn(radius, 45, false);
        var stripe = drawn(radius, 9, false);
        for (int i = 0; i < whole.length; i++) {
            assertThat(stripe[i]).isEqualTo(i % WIDTH < 9 ? whole[i] : WHITE);
        }
    }

    private static int[] drawn(double radius, int end, boolean hollow) {
        var pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, WHITE);
        new Raster(WIDTH, HEIGHT, pixels).round(5, 5, 45, 35, Corner.of(radius), end, hollow, BLACK);
        return pixels;
    }

    private static double darkness(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> 1 - (pixel & 0xff) / 255.0)
                .sum();
    }
}
