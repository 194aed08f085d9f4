package app.rungs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** How far apart two pictures of one size are. */
public final class PictureDifference {

    private PictureDifference() {}

    /** The mean difference of a colour's share of a pixel, of 255. */
    public static double of(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
