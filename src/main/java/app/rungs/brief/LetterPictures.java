package app.rungs.brief;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Pictures of letters, drawn once in a process: filling the same outline again for every letter of every page takes more
 * than half of the time of a preview.
 */
final class LetterPictures {

    /** Positions between two pixels that are told apart; more are not seen. */
    static final int STEPS = 4;

    /** More than a preview's letters in its sizes and colours; then it begins anew. */
    private static final int MOST = 20_000;

    private final Map<Letter, Picture> drawn = new ConcurrentHashMap<>();

    /**
     * A letter as it is seen.
     *
     * @param face the name of its face, the same in every document
     * @param code of its glyph
     * @param across pixels for a unit of its outline, from left to right
     * @param down the same from top to bottom; negative where outlines grow upwards
     * @param step by how many parts of a pixel, of {@link #STEPS}, it stands to the right
     * @param colour red, green and blue
     */
    record Letter(String face, int code, double across, double down, int step, int colour) {}

    /** @param x where its left edge is, in pixels from where the letter stands; {@code y} its upper edge */
    record Picture(BufferedImage image, int x, int y) {}

    /** @param outline the outline of a glyph, asked for the first time only */
    Picture of(Letter letter, Function<Integer, GeneralPath> outline) {
        if (drawn.size() > MOST) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(letter, it -> drawn(it, outline.apply(it.code())));
    }

    private static Picture drawn(Letter letter, GeneralPath outline) {
        var shape = new AffineTransform(letter.across(), 0, 0, letter.down(), (double) letter.step() / STEPS, 0)
                .createTransformedShape(outline);
        var box = shape.getBounds();
        box.grow(1, 1);
        var image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-box.x, -box.y);
        graphics.setColor(new Color(letter.colour()));
        graphics.fill(shape);
        graphics.dispose();
        return new Picture(image, box.x, box.y);
    }
}
