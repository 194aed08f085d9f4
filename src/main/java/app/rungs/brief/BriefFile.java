package app.rungs.brief;

import app.rungs.brief.kind.Composer;
import app.rungs.brief.kind.SegmentPaper;
import app.rungs.brief.paper.Paper;
import app.rungs.model.Segment;
import app.rungs.storage.Output;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;

/** A segment's brief on its way from a workspace to a file. */
public final class BriefFile {

    private BriefFile() {}

    /** What the brief of the segment of this name or id says as of a day. */
    public static Paper paper(Workspace workspace, String segment, LocalDate asOf) {
        var hash = workspace.hash().join();
        return workspace
                .read(entries -> SegmentPaper.of(
                        new Composer(entries, asOf, hash).compose(new Lookup(entries).one(Segment.class, segment))))
                .join();
    }

    /** Prints the brief of the segment of this name or id as of a day. */
    public static Pdf print(Workspace workspace, String segment, LocalDate asOf) {
        return new PaperPdf(new PdfWriter()).print(paper(workspace, segment, asOf));
    }

    /**
     * The same, written whole or not at all.
     *
     * @throws app.rungs.model.Refusal if there is no such segment, or the file cannot be written
     */
    public static Pdf write(Workspace workspace, String segment, LocalDate asOf, Path file) {
        var pdf = print(workspace, segment, asOf);
        Output.write(file, pdf.bytes());
        return pdf;
    }
}
