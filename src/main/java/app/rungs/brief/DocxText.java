package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Section;
import app.rungs.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a document of Word's says: its body and its footer. Side by side becomes one after the other, and no part begins a
 * page but the appendix: whoever goes on writing moves what follows.
 */
final class DocxText {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Of a list's first level, in twentieths of a point. */
    private static final int INDENT = 284;

    /** Beside what stands in a cell, in millimetres. */
    private static final double CELL_MARGINS = 3;

    private final Paper paper;
    private final Sheet sheet;
    private final Map<String, ChartPicture> pictures = new LinkedHashMap<>();
    private final Tag body = Tag.of("w:body");
    private int lists;

    /** How wide a picture may be where the next one stands, in millimetres. */
    private double room = DocxRuns.WIDTH_MM;

    DocxText(Paper paper, Sheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /** The pictures that {@link #document()} shows, by their names. */
    Map<String, ChartPicture> pictures() {
        return pictures;
    }

    /** How the document calls a picture's file. */
    static String reference(String name) {
        return name.replaceAll("\\W", "-");
    }

    Tag document() {
        masthead();
        paper.sections().forEach(this::section);
        body.add(DocxRuns.heading("Heading1", Messages.of("brief.appendix"), Paper.APPENDIX, true));
        if (paper.claims().isEmpty()) {
            body.add(DocxRuns.paragraph("Open", Messages.of("brief.appendix.none")));
        } else {
            body.add(DocxRuns.paragraph("Note", Messages.of("brief.appendix.note")));
            body.add(new DocxEvidence(paper.claims()).table());
            body.add(DocxRuns.gap());
        }
        body.add(Tag.of("w:sectPr")
                .add(Tag.of("w:footerReference").set("w:type", "default").set("r:id", "footer"))
                .add(Tag.of("w:pgSz")
                        .set("w:w", String.valueOf(sheet.width()))
                        .set("w:h", String.valueOf(sheet.height())))
                .add(margins()));
        return root("w:document").add(body);
    }

    Tag footer() {
        var footer = root("w:ftr");
        paper.footing().lines().forEach(it -> footer.add(DocxRuns.paragraph("Footer", it)));
        if (paper.fictional()) {
            footer.add(DocxRuns.paragraph("Footer", Messages.of("brief.footing.fictional")));
        }
        return footer.add(DocxRuns.pageNumber());
    }

    /** One list of numbers for each list, so that each begins at 1. */
    Tag numbering() {
        var all = root("w:numbering")
                .add(Tag.of("w:abstractNum")
                        .set("w:abstractNumId", "0")
                        .add(Tag.of("w:lvl")
                                .set("w:ilvl", "0")
                                .add(Tag.of("w:start").set("w:val", "1"))
                                .add(Tag.of("w:numFmt").set("w:val", "decimal"))
                                .add(Tag.of("w:lvlText").set("w:val", "%1."))
                                .add(Tag.of("w:pPr")
                                        .add(Tag.of("w:ind")
                                                .set("w:left", String.valueOf(INDENT))
                                                .set("w:hanging", String.valueOf(INDENT))))));
        for (int i = 1; i <= lists; i++) {
            all.add(Tag.of("w:num")
                    .set("w:numId", String.valueOf(i))
                    .add(Tag.of("w:abstractNumId").set("w:val", "0"))
                    .add(Tag.of("w:lvlOverride")
                            .set("w:ilvl", "0")
                            .add(Tag.of("w:startOverride").set("w:val", "1"))));
        }
        return all;
    }

    private static Tag root(String name) {
        return Tag.of(name)
                .set("xmlns:w", MAIN)
                .set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .set("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
                .set("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .set("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    }

    private static Tag margins() {
        var margins = Tag.of("w:pgMar");
        for (var side : List.of("top", "right", "bottom", "left")) {
            margins.set("w:" + side, "1020");
        }
        return margins.set("w:header", "567").set("w:footer", "567").set("w:gutter", "0");
    }

    private void masthead() {
        var masthead = paper.masthead();
        body.add(DocxRuns.paragraph("Note", masthead.kicker()));
        body.add(DocxRuns.heading("Title", masthead.title(), Paper.TOP, false));
        if (!masthead.summary().isEmpty()) {
            body.add(DocxRuns.paragraph("Subtitle", masthead.summary()));
        }
        masthead.notes().forEach(it -> body.add(DocxRuns.paragraph("Note", it)));
    }

    private void section(Section section) {
        if (!section.title().isEmpty()) {
            body.add(DocxRuns.heading("Heading1", section.title(), section.id(), false));
        }
        if (!section.note().isEmpty()) {
            body.add(DocxRuns.paragraph("Note", section.note()));
        }
        body.add(blocks(section.blocks()));
    }

    /** The blocks as paragraphs and tables. */
    private List<Tag> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(it -> tags(it).stream()).toList();
    }

    private List<Tag> tags(Block block) {
        return switch (block) {
            case Block.Heading heading -> List.of(DocxRuns.paragraph("Heading2", heading.text()));
            case Block.Paragraph paragraph -> List.of(DocxRuns.paragraph(style(paragraph), paragraph.runs()));
            case Block.Items items -> items(items);
            case Block.Table table -> List.of(table(table), DocxRuns.gap());
            case Block.Figure figure -> List.of(picture(figure));
            case Block.Quote quote ->
                List.of(
                        DocxRuns.paragraph("Quote", quote.evidence().shown()),
                        DocxRuns.traced("Note", quote.evidence().who(), quote.claim()));
            case Block.Beside beside ->
                Stream.concat(blocks(beside.left()).stream(), blocks(beside.right()).stream())
                        .toList();
        };
    }

    private static String style(Block.Paragraph paragraph) {
        var name = paragraph.style().name();
        // Word has a style for characters that is called Strong.
        return paragraph.style() == Block.Style.STRONG
                ? "Strong1"
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private List<Tag> items(Block.Items items) {
        if (items.numbered()) {
            lists++;
        }
        var number = items.numbered() ? lists : 0;
        return items.items().stream()
                .flatMap(item -> {
                    var inside = blocks(item);
                    return IntStream.range(0, inside.size())
                            .mapToObj(i -> number > 0 && i == 0 && item.getFirst() instanceof Block.Paragraph first
                                    ? DocxRuns.numbered(style(first), first.runs(), number)
                                    : inside.get(i));
                })
                .toList();
    }

    private Tag table(Block.Table table) {
        var widths = DocxRuns.widths(
                table.columns().stream().map(Block.Column::width).toList());
        var all = DocxRuns.table(widths);
        all.add(DocxRuns.headRow(table.columns().stream().map(DocxText::head).toList()));
        for (var row : table.rows()) {
            var line = Tag.of("w:tr").add(Tag.of("w:trPr").add(Tag.of("w:cantSplit")));
            for (int i = 0; i < row.size(); i++) {
                boolean right = table.columns().get(i).align() == Block.Align.RIGHT;
                room = widths.get(i) - CELL_MARGINS;
                var only = row.get(i).blocks();
                line.add(DocxRuns.cell(
                        right && only.size() == 1 && only.getFirst() instanceof Block.Paragraph number
                                ? List.of(DocxRuns.paragraph("Number", number.runs()))
                                : blocks(only)));
            }
            all.add(line);
        }
        room = DocxRuns.WIDTH_MM;
        return all;
    }

    private static Tag head(Block.Column column) {
        return DocxRuns.paragraph(column.align() == Block.Align.RIGHT ? "NumberHead" : "Note", column.title());
    }

    private Tag picture(Block.Figure figure) {
        var picture = ChartPicture.of(figure.chart());
        int number = pictures.size() + 1;
        var name = "chart" + number + ".png";
        pictures.put(name, picture);
        return DocxRuns.picture(number, reference(name), figure.chart().inWords(), picture, room);
    }
}
