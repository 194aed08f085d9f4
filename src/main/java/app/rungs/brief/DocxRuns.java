package app.rungs.brief;

import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Run;
import app.rungs.brief.script.Visual;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The small parts of a document of Word's: paragraphs, runs, cells, pictures. Their order is the standard's. */
final class DocxRuns {

    /** English Metric Units to a CSS pixel. */
    private static final int EMU = 9525;

    private static final int EMU_PER_MM = 36_000;

    /** How wide the text is, in millimetres and in twentieths of a point. */
    static final int WIDTH_MM = 180;

    private static final int WIDTH = 9866;

    private DocxRuns() {}

    static Tag paragraph(String style, String text) {
        var paragraph = styled(style, Visual.startsRight(text));
        return paragraph.add(DocxLetters.runs("", text));
    }

    static Tag paragraph(String style, List<Run> runs) {
        var paragraph =
                styled(style, Visual.startsRight(runs.stream().map(Run::text).collect(Collectors.joining())));
        runs.forEach(it -> paragraph.add(run(it)));
        return paragraph;
    }

    /** Words, and the number of the claim they carry. */
    static Tag traced(String style, String text, Claim claim) {
        return paragraph(style, text).add(trace(claim));
    }

    static Tag numbered(String style, List<Run> runs, int list) {
        var paragraph = Tag.of("w:p")
                .add(Tag.of("w:pPr")
                        .add(Tag.of("w:pStyle").set("w:val", style))
                        .add(Tag.of("w:numPr")
                                .add(Tag.of("w:ilvl").set("w:val", "0"))
                                .add(Tag.of("w:numId").set("w:val", String.valueOf(list)))));
        runs.forEach(it -> paragraph.add(run(it)));
        return paragraph;
    }

    /** A heading that can be jumped to. */
    static Tag heading(String style, String text, String id, boolean startsPage) {
        var properties = Tag.of("w:pPr").add(Tag.of("w:pStyle").set("w:val", style));
        if (startsPage) {
            properties.add(Tag.of("w:pageBreakBefore"));
        }
        if (Visual.startsRight(text)) {
            properties.add(Tag.of("w:bidi"));
        }
        return Tag.of("w:p").add(properties).add(mark(id)).add(DocxLetters.runs("", text));
    }

    /** A place that a link can lead to. */
    static List<Tag> mark(String id) {
        var number = String.valueOf(id.hashCode() & 0x7FFFFFFF);
        return List.of(
                Tag.of("w:bookmarkStart").set("w:id", number).set("w:name", bookmark(id)),
                Tag.of("w:bookmarkEnd").set("w:id", number));
    }

    /** A line with the page's number and their count. */
    static Tag pageNumber() {
        var words =
                Messages.of("brief.docx.page", "\u0001", "\u0002").split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1);
        var line = styled("Footer");
        for (var word : words) {
            switch (word) {
                case "\u0001" -> line.add(field("PAGE"));
                case "\u0002" -> line.add(field("NUMPAGES"));
                default -> line.add(DocxLetters.runs("", word));
            }
        }
        return line;
    }

    /** What is left between two tables, or a table and what follows. */
    static Tag gap() {
        return styled("Gap");
    }

    /** The widths of columns in millimetres, of which some may be 0: they share what is left. */
    static List<Double> widths(List<Integer> given) {
        int taken = given.stream().mapToInt(it -> it).sum();
        long open = given.stream().filter(it -> it == 0).count();
        double share = (double) (WIDTH_MM - taken) / Math.max(1, open);
        return given.stream().map(it -> it > 0 ? it : share).toList();
    }

    /** An empty table with columns of so many millimetres. */
    static Tag table(List<Double> widths) {
        var grid = Tag.of("w:tblGrid");
        for (double millimetres : widths) {
            grid.add(Tag.of("w:gridCol").set("w:w", String.valueOf(Math.round(millimetres * WIDTH / WIDTH_MM))));
        }
        return Tag.of("w:tbl")
                .add(Tag.of("w:tblPr")
                        .add(Tag.of("w:tblStyle").set("w:val", "Ruled"))
                        .add(Tag.of("w:tblW").set("w:w", String.valueOf(WIDTH)).set("w:type", "dxa"))
                        .add(Tag.of("w:tblLayout").set("w:type", "fixed"))
                        .add(Tag.of("w:tblLook").set("w:firstRow", "1").set("w:firstColumn", "1")))
                .add(grid);
    }

    /** The row that stands at the head of every page. */
    static Tag headRow(List<Tag> titles) {
        var row = Tag.of("w:tr").add(Tag.of("w:trPr").add(Tag.of("w:cantSplit")).add(Tag.of("w:tblHeader")));
        titles.forEach(it -> row.add(cell(List.of(it))));
        return row;
    }

    /** A cell, which must end with a paragraph. */
    static Tag cell(List<Tag> blocks) {
        var cell = Tag.of("w:tc")
                .add(Tag.of("w:tcPr").add(Tag.of("w:tcW").set("w:w", "0").set("w:type", "auto")));
        return cell.add(blocks.isEmpty() ? List.of(Tag.of("w:p")) : blocks);
    }

    /**
     * A picture in a paragraph of its own, with its words for somebody who does not see it.
     *
     * @param room how wide it may be, in millimetres: a wider one is made smaller
     */
    static Tag picture(int number, String reference, String words, ChartPicture picture, double room) {
        double smaller = Math.min(1, room * EMU_PER_MM / (picture.width() * EMU));
        var wide = String.valueOf(Math.round(picture.width() * EMU * smaller));
        var high = String.valueOf(Math.round(picture.height() * EMU * smaller));
        var id = String.valueOf(number);
        var shape = Tag.of("pic:pic")
                .add(Tag.of("pic:nvPicPr")
                        .add(Tag.of("pic:cNvPr")
                                .set("id", id)
                                .set("name", reference)
                                .set("descr", words))
                        .add(Tag.of("pic:cNvPicPr")))
                .add(Tag.of("pic:blipFill")
                        .add(Tag.of("a:blip").set("r:embed", reference))
                        .add(Tag.of("a:stretch").add(Tag.of("a:fillRect"))))
                .add(Tag.of("pic:spPr")
                        .add(Tag.of("a:xfrm")
                                .add(Tag.of("a:off").set("x", "0").set("y", "0"))
                                .add(Tag.of("a:ext").set("cx", wide).set("cy", high)))
                        .add(Tag.of("a:prstGeom").set("prst", "rect").add(Tag.of("a:avLst"))));
        return Tag.of("w:p")
                .add(Tag.of("w:r")
                        .add(Tag.of("w:drawing")
                                .add(Tag.of("wp:inline")
                                        .add(Tag.of("wp:extent").set("cx", wide).set("cy", high))
                                        .add(Tag.of("wp:docPr")
                                                .set("id", id)
                                                .set("name", reference)
                                                .set("descr", words))
                                        .add(Tag.of("a:graphic")
                                                .add(Tag.of("a:graphicData")
                                                        .set(
                                                                "uri",
                                                                "http://schemas.openxmlformats.org/drawingml/2006/picture")
                                                        .add(shape))))));
    }

    private static List<Tag> run(Run run) {
        return switch (run) {
            case Run.Plain plain -> DocxLetters.runs("", plain.text());
            case Run.Strong strong -> DocxLetters.runs("Strong", strong.text());
            case Run.Note note -> DocxLetters.runs("Quiet", note.text());
            case Run.Chip chip -> DocxLetters.runs("Chip", chip.text());
            case Run.Trace trace -> trace(trace.claim());
            case Run.Said said -> {
                var runs = new ArrayList<>(DocxLetters.runs("", said.claim().text()));
                runs.addAll(trace(said.claim()));
                yield runs;
            }
        };
    }

    /** A claim's marks, and its number as a way to its evidence. */
    static List<Tag> trace(Claim claim) {
        var runs = new ArrayList<Tag>();
        claim.marks().forEach(it -> {
            runs.addAll(DocxLetters.runs("", " "));
            runs.addAll(DocxLetters.runs("Chip", Marks.word(it)));
        });
        runs.addAll(DocxLetters.runs("", "\u00A0"));
        runs.add(Tag.of("w:hyperlink")
                .set("w:anchor", bookmark(Marks.anchor(claim)))
                .set("w:tooltip", Messages.of("brief.mark.trace", claim.trace()))
                .add(DocxLetters.runs("Trace", claim.trace())));
        return runs;
    }

    private static Tag styled(String style) {
        return styled(style, false);
    }

    /** @param right whether it begins on the right */
    private static Tag styled(String style, boolean right) {
        var properties = Tag.of("w:pPr").add(Tag.of("w:pStyle").set("w:val", style));
        return Tag.of("w:p").add(right ? properties.add(Tag.of("w:bidi")) : properties);
    }

    private static Tag field(String code) {
        return Tag.of("w:fldSimple").set("w:instr", code).add(DocxLetters.runs("", "1"));
    }

    private static String bookmark(String id) {
        return "b_" + id.replaceAll("\\W", "_");
    }
}
