package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Claim.Evidence;
import app.rungs.brief.paper.Words;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The appendix of a document of Word's: each claim across the table, its evidence in rows below it. */
final class DocxEvidence {

    /** Wide enough for a date that may not be torn, in the wider typeface of a machine without ours too. */
    private static final List<Integer> WIDTHS = List.of(0, 45, 26, 20, 18);

    private final Collection<Claim> claims;

    DocxEvidence(Collection<Claim> claims) {
        this.claims = claims;
    }

    Tag table() {
        var table = DocxRuns.table(DocxRuns.widths(WIDTHS))
                .add(DocxRuns.headRow(Appendix.COLUMNS.stream()
                        .map(it -> DocxRuns.paragraph("Note", Appendix.title(it)))
                        .toList()));
        for (var claim : claims) {
            table.add(head(claim));
            claim.evidence().forEach(it -> table.add(row(it)));
        }
        return table;
    }

    private static Tag head(Claim claim) {
        var words = Tag.of("w:p")
                .add(Tag.of("w:pPr").add(Tag.of("w:pStyle").set("w:val", "Claim")))
                .add(DocxRuns.mark(Marks.anchor(claim)))
                .add(DocxLetters.runs("Trace", claim.trace()))
                .add(DocxLetters.runs("", " " + claim.text()));
        claim.marks().forEach(it -> words.add(DocxLetters.runs("", " ")).add(DocxLetters.runs("Chip", Marks.word(it))));
        return Tag.of("w:tr")
                .add(Tag.of("w:trPr").add(Tag.of("w:cantSplit")))
                .add(Tag.of("w:tc")
                        .add(Tag.of("w:tcPr").add(Tag.of("w:gridSpan").set("w:val", String.valueOf(WIDTHS.size()))))
                        .add(words));
    }

    private static Tag row(Evidence evidence) {
        var said = evidence.supports()
                ? evidence.shown()
                : Messages.of("brief.evidence.contradicts") + " " + evidence.shown();
        var who = new ArrayList<>(List.of(DocxRuns.paragraph("Small", evidence.who())));
        if (Appendix.saysFictional(evidence)) {
            who.getFirst()
                    .add(DocxLetters.runs("", " "))
                    .add(DocxLetters.runs("Chip", Messages.of("brief.mark.fictional")));
        }
        if (!evidence.address().isEmpty()) {
            who.add(DocxRuns.paragraph("Note", evidence.address()));
        }
        var row = Tag.of("w:tr")
                .add(Tag.of("w:trPr").add(Tag.of("w:cantSplit")))
                .add(DocxRuns.cell(List.of(DocxRuns.paragraph("Small", said))))
                .add(DocxRuns.cell(who));
        for (var words : List.of(Words.date(evidence.date()), Words.hand(evidence.hand()), evidence.state())) {
            row.add(DocxRuns.cell(List.of(DocxRuns.paragraph("Small", words))));
        }
        return row;
    }
}
