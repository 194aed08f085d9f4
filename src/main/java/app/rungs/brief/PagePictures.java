package app.rungs.brief;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The pages of a PDF as pictures, for a preview that shows what will be printed and nothing else. */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    public PagePictures(Pdf pdf) {
        try {
            document = Loader.loadPDF(pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF of our own cannot be read", e);
        }
        renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new LetterDrawer(parameters);
            }
        };
    }

    /**
     * A place on a page that leads to another.
     *
     * @param to where it leads: the point at which the page is to begin
     */
    public record Jump(Pdf.Place from, Pdf.Place to) {}

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The page of a number, from 1, drawn at {@code dpi} dots an inch (24 to 300). Slow: not for the window's thread. */
    public BufferedImage draw(int page, float dpi) {
        try {
            return renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("A page of our own cannot be drawn", e);
        }
    }

    /** Where the links of a page, from 1, stand and lead. */
    public List<Jump> jumps(int page) {
        var jumps = new ArrayList<Jump>();
        var numbers = numbers();
        try {
            for (var annotation : document.getPage(page - 1).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionGoTo go
                        && go.getDestination() instanceof PDPageXYZDestination to
                        && to.getPage() != null) {
                    jumps.add(new Jump(from(link, page), to(to, numbers)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A link of our own leads nowhere", e);
        }
        return jumps;
    }

    private Map<Object, Integer> numbers() {
        var numbers = new IdentityHashMap<Object, Integer>();
        int number = 1;
        for (var page : document.getPages()) {
            numbers.put(page.getCOSObject(), number++);
        }
        return numbers;
    }

    private Pdf.Place from(PDAnnotationLink link, int page) {
        var box = link.getRectangle();
        var sheet = document.getPage(page - 1).getMediaBox();
        return new Pdf.Place(
                page,
                box.getLowerLeftX() / sheet.getWidth(),
                1 - box.getUpperRightY() / sheet.getHeight(),
                box.getWidth() / sheet.getWidth(),
                box.getHeight() / sheet.getHeight());
    }

    private static Pdf.Place to(PDPageXYZDestination to, Map<Object, Integer> numbers) {
        PDPage page = to.getPage();
        return new Pdf.Place(
                numbers.getOrDefault(page.getCOSObject(), 1),
                0,
                1 - to.getTop() / page.getMediaBox().getHeight(),
                1,
                0);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
