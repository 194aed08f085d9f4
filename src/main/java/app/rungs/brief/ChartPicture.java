package app.rungs.brief;

import app.rungs.brief.paper.Chart;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A chart as a picture, for formats that cannot draw.
 *
 * @param png the file, four dots to a CSS pixel
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Held for writing to a file, never compared as a value.
record ChartPicture(byte[] png, double width, double height) {

    private static final int DOTS = 4;

    static ChartPicture of(Chart chart) {
        var shapes =
                new SvgShapes(PdfWriter.parsed(Charts.draw(chart).toString()).getDocumentElement());
        var image = new BufferedImage(
                (int) Math.ceil(shapes.width() * DOTS),
                (int) Math.ceil(shapes.height() * DOTS),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DOTS, DOTS);
        shapes.paint(graphics);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ChartPicture(out.toByteArray(), shapes.width(), shapes.height());
    }
}
