package app.rungs.brief;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, for a preview that shows what will be printed and nothing else. */
public final class PagePictures {

    private PagePictures() {}

    /** Every page, drawn at {@code dpi} dots an inch (24 to 300). Slow: not for the window's thread. */
    public static List<BufferedImage> of(Pdf pdf, float dpi) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF of our own cannot be read", e);
        }
    }
}
