package app.rungs.brief;

import app.rungs.brief.paper.Paper;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import java.util.ArrayList;

/** Prints a paper: the pages that somebody reads, and an appendix that carries every claim. */
public final class PaperPdf {

    private final PdfWriter writer;

    public PaperPdf(PdfWriter writer) {
        this.writer = writer;
    }

    /** The paper on A4. */
    public Pdf print(Paper paper) {
        return print(paper, Sheet.A4);
    }

    /**
     * The pages before the appendix on A4, as they stand in the whole: what somebody who writes wants to see first.
     *
     * @param pages how many the whole will have, printed on each; 0 where nobody knows yet
     */
    public Pdf front(Paper paper, int pages) {
        return writer.write(
                new PaperPage(paper, Sheet.A4).front(pages), paper.footing().asOf());
    }

    /** The paper as a PDF; one that needs more pages than it may have before its appendix is printed and says so. */
    public Pdf print(Paper paper, Sheet sheet) {
        var pdf = writer.write(
                new PaperPage(paper, sheet).xhtml(), paper.footing().asOf());
        var problems = new ArrayList<Problem>();
        if (!pdf.problems().isEmpty()) {
            problems.addAll(MissingLetters.in(paper));
        }
        int allowed = paper.pages();
        int needed = pdf.pageOf().getOrDefault(Paper.APPENDIX, allowed + 1) - 1;
        if (allowed > 0 && needed > allowed) {
            problems.add(
                    Problem.of(Messages.of("brief.problem.long", String.valueOf(allowed), String.valueOf(needed))));
        }
        return new Pdf(pdf.bytes(), pdf.pages(), pdf.pageOf(), pdf.places(), problems);
    }
}
