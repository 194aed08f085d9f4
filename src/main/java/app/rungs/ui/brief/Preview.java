package app.rungs.ui.brief;

import app.rungs.brief.BriefFile;
import app.rungs.brief.PaperPdf;
import app.rungs.brief.Pdf;
import app.rungs.brief.PdfWriter;
import app.rungs.model.Id;
import java.util.Map;

/**
 * A brief as it would be printed now.
 *
 * @param whole whether its appendix is set too: only then may it go out
 * @param count how many pages it has; before it is whole, how many it had last, 0 for the first time
 * @param pieces where each piece of evidence stands that is an entry
 */
public record Preview(BriefDesk desk, boolean whole, int count, Pdf pdf, Map<Pdf.Place, Id<?>> pieces) {

    /** The pages before the appendix. */
    static Preview front(BriefDesk desk, int count) {
        return new Preview(desk, false, count, new PaperPdf(new PdfWriter()).front(desk.paper(), count), Map.of());
    }

    /** All pages. */
    static Preview whole(BriefDesk desk) {
        var pdf = new PaperPdf(new PdfWriter()).print(desk.paper());
        return new Preview(desk, true, pdf.pages(), pdf, BriefFile.pieces(desk.paper(), pdf));
    }

    /** The same with more on the desk. */
    Preview at(BriefDesk more) {
        return new Preview(more, whole, count, pdf, pieces);
    }
}
