package app.rungs.brief;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Puts our charts, SVG of a few plain elements, into documents as vectors. Nothing outside the element is read. */
final class ChartDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Chart(new SvgShapes(svg), dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // Charts have their own two faces.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("charts have their own faces");
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private record Chart(SvgShapes shapes, double dotsPerPixel) implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(shapes.width() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(shapes.height() * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) shapes.width(), (float) shapes.height(), shapes::paint);
        }
    }
}
