package app.rungs.brief;

import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;

/** Prints a segment brief: two pages that an executive reads, and an appendix that carries every claim. */
public final class SegmentBrief {

    /** The pages before the appendix. */
    private static final int PAGES = 2;

    private final PdfWriter writer;

    public SegmentBrief(PdfWriter writer) {
        this.writer = writer;
    }

    /** The brief as a PDF; one that needs more than two pages before its appendix is printed and says so. */
    public Pdf print(BriefContent content) {
        var pdf = writer.write(new BriefPage(content).xhtml(), content.footing().asOf());
        int needed = pdf.pageOf().getOrDefault(Appendix.ID, PAGES + 1) - 1;
        if (needed <= PAGES) {
            return pdf;
        }
        var problems = new ArrayList<>(pdf.problems());
        problems.add(Problem.of(Messages.of("brief.problem.long", String.valueOf(needed))));
        return new Pdf(pdf.bytes(), pdf.pages(), pdf.pageOf(), problems);
    }
}
