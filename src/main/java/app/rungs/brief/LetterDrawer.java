package app.rungs.brief;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws the pages of our own documents for the screen, their letters as pictures. Like a browser it puts every base line on
 * a whole pixel.
 */
final class LetterDrawer extends PageDrawer {

    private static final LetterPictures PICTURES = new LetterPictures();
    private static final AffineTransform PIXELS = new AffineTransform();

    /** Where a face's name begins in that of the part of it which a document holds. */
    private static final int AFTER_PREFIX = 7;

    private final List<Placed> run = new ArrayList<>();
    private boolean plain;
    private int colour;

    private record Placed(LetterPictures.Picture picture, int x, int y) {}

    LetterDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    /** Of letters between two settings of the colour. */
    @Override
    protected void showText(byte[] string) throws IOException {
        var state = getGraphicsState();
        plain = state.getTextState().getRenderingMode() == RenderingMode.FILL
                && state.getNonStrokeAlphaConstant() == 1
                && getNonStrokingPaint() instanceof Color paint
                && paint.getAlpha() == 255;
        colour = plain ? ((Color) getNonStrokingPaint()).getRGB() : 0;
        super.showText(string);
        flush();
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        var at = getGraphics().getTransform();
        at.concatenate(place.createAffineTransform());
        at.concatenate(font.getFontMatrix().createAffineTransform());
        boolean upright = at.getShearX() == 0 && at.getShearY() == 0;
        if (!plain || !upright || !font.isEmbedded() || !(font instanceof PDVectorFont vector)) {
            super.showFontGlyph(place, font, code, displacement);
            return;
        }
        long steps = Math.round(at.getTranslateX() * LetterPictures.STEPS);
        var letter = new LetterPictures.Letter(
                face(font),
                code,
                at.getScaleX(),
                at.getScaleY(),
                (int) Math.floorMod(steps, (long) LetterPictures.STEPS),
                colour);
        run.add(new Placed(
                PICTURES.of(letter, it -> outline(vector, it)),
                (int) Math.floorDiv(steps, (long) LetterPictures.STEPS),
                (int) Math.round(at.getTranslateY())));
    }

    private void flush() {
        if (run.isEmpty()) {
            return;
        }
        var graphics = getGraphics();
        graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
        setClip();
        var usual = graphics.getTransform();
        graphics.setTransform(PIXELS);
        for (var it : run) {
            graphics.drawImage(
                    it.picture().image(),
                    it.x() + it.picture().x(),
                    it.y() + it.picture().y(),
                    null);
        }
        graphics.setTransform(usual);
        run.clear();
    }

    private static String face(PDFont font) {
        var name = font.getName();
        return name.indexOf('+') == AFTER_PREFIX - 1 ? name.substring(AFTER_PREFIX) : name;
    }

    private static GeneralPath outline(PDVectorFont font, int code) {
        try {
            return font.getNormalizedPath(code);
        } catch (IOException e) {
            throw new UncheckedIOException("A letter of our own cannot be drawn", e);
        }
    }
}
