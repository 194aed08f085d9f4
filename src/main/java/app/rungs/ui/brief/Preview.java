package app.rungs.ui.brief;

import app.rungs.brief.PagePictures;
import app.rungs.brief.PagePictures.Jump;
import app.rungs.brief.Pdf;
import app.rungs.model.Id;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A brief as it would be printed now.
 *
 * @param pieces where each piece of evidence stands that is an entry
 * @param pages those drawn so far, from the first
 */
public record Preview(BriefDesk desk, Pdf pdf, Map<Pdf.Place, Id<?>> pieces, List<Page> pages) {

    /** A page and where it leads. */
    public record Page(BufferedImage picture, List<Jump> jumps) {}

    public Preview {
        pages = List.copyOf(pages);
    }

    /** The same pages with more on the desk. */
    Preview at(BriefDesk more) {
        return new Preview(more, pdf, pieces, pages);
    }

    /** The same with its pages drawn up to the {@code last}. */
    Preview drawn(int last, float dpi) {
        var all = new ArrayList<>(pages);
        try (var pictures = new PagePictures(pdf)) {
            for (int page = all.size() + 1; page <= Math.min(last, pictures.pages()); page++) {
                all.add(new Page(pictures.draw(page, dpi), pictures.jumps(page)));
            }
        }
        return new Preview(desk, pdf, pieces, all);
    }

    /** The same with all its pages. */
    Preview whole(float dpi) {
        return pages.size() == pdf.pages() ? this : drawn(pdf.pages(), dpi);
    }
}
