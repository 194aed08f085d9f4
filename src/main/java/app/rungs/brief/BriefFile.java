package app.rungs.brief;

import app.rungs.brief.kind.Papers;
import app.rungs.brief.paper.Paper;
import app.rungs.model.Brief;
import app.rungs.model.BriefKind;
import app.rungs.model.Id;
import app.rungs.model.Shapes;
import app.rungs.storage.Output;
import app.rungs.workspace.Lookup;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A brief on its way from a workspace to a file. */
public final class BriefFile {

    private BriefFile() {}

    /**
     * What the paper of a kind says as of a day.
     *
     * @param about the name or id of what it is about: a segment, department, job, board or interview, as its kind has it
     * @throws app.rungs.model.Refusal if there is no such entry
     */
    public static Paper paper(Workspace workspace, BriefKind kind, String about, LocalDate asOf) {
        var hash = workspace.hash().join();
        return workspace
                .read(entries -> new Papers(entries, asOf, hash)
                        .of(
                                kind,
                                new Lookup(entries)
                                        .one(Shapes.of(kind.about()).record(), about)
                                        .id()))
                .join();
    }

    /**
     * What a brief of the workspace says as of a day.
     *
     * @throws app.rungs.model.Refusal if nobody said yet what it is about
     */
    public static Paper paper(Workspace workspace, Id<Brief> brief, LocalDate asOf) {
        var hash = workspace.hash().join();
        return workspace
                .read(entries -> new Papers(entries, asOf, hash).of(entries.get(brief)))
                .join();
    }

    /** Where in the pages of {@code pdf} each piece of evidence of {@code paper} stands that is an entry. */
    public static Map<Pdf.Place, Id<?>> pieces(Paper paper, Pdf pdf) {
        var pieces = new LinkedHashMap<Pdf.Place, Id<?>>();
        for (var claim : paper.claims()) {
            for (int i = 0; i < claim.evidence().size(); i++) {
                var place = pdf.places().get(Marks.anchor(claim, i));
                var piece = claim.evidence().get(i).piece();
                if (place != null && piece != null) {
                    pieces.put(place, piece);
                }
            }
        }
        return pieces;
    }

    /** Prints the brief of the segment of this name or id as of a day. */
    public static Pdf print(Workspace workspace, String segment, LocalDate asOf) {
        return new PaperPdf(new PdfWriter()).print(paper(workspace, BriefKind.SEGMENT, segment, asOf));
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
