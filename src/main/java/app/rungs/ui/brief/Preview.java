package app.rungs.ui.brief;

import app.rungs.brief.BriefFile;
import app.rungs.brief.PagePictures;
import app.rungs.brief.PagePictures.Jump;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.Pdf;
import app.rungs.brief.PdfWriter;
import app.rungs.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/**
 * A brief as it would be printed now.
 *
 * @param whole whether its appendix is set too: only then may it go out
 * @param count how many pages it has; before it is whole, how many it had last, 0 for the first time
 * @param pieces where each piece of evidence stands that is an entry
 * @param pages those drawn so far, from the first
 */
public record Preview(
        BriefDesk desk, boolean whole, int count, Pdf pdf, Map<Pdf.Place, Id<?>> pieces, List<Page> pages) {

    /** So many pages are drawn before the appendix is set. */
    private static final int FIRST = 2;

    /** A page and where it leads. */
    public record Page(Image picture, List<Jump> jumps) {}

    public Preview {
        pages = List.copyOf(pages);
    }

    /** The pages before the appendix, the first of them drawn. */
    static Preview front(BriefDesk desk, int count, float dpi) {
        var pdf = new PaperPdf(new PdfWriter()).front(desk.paper(), count);
        return new Preview(desk, false, count, pdf, Map.of(), List.of()).drawn(FIRST, dpi, () -> false);
    }

    /** All pages, none of them drawn. */
    static Preview whole(BriefDesk desk) {
        var pdf = new PaperPdf(new PdfWriter()).print(desk.paper());
        return new Preview(desk, true, pdf.pages(), pdf, BriefFile.pieces(desk.paper(), pdf), List.of());
    }

    /** The same with its pages drawn up to the {@code last}, or to where it is {@code stopped}. */
    Preview drawn(int last, float dpi, BooleanSupplier stopped) {
        var all = new ArrayList<>(pages);
        try (var pictures = new PagePictures(pdf)) {
            for (int page = all.size() + 1; page <= Math.min(last, pictures.pages()); page++) {
                if (stopped.getAsBoolean()) {
                    break;
                }
                all.add(new Page(SwingFXUtils.toFXImage(pictures.draw(page, dpi), null), pictures.jumps(page)));
            }
        }
        return new Preview(desk, whole, count, pdf, pieces, all);
    }

    /** The same with more on the desk. */
    Preview at(BriefDesk more) {
        return new Preview(more, whole, count, pdf, pieces, pages);
    }
}
