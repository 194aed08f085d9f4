package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Align;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Column;
import app.rungs.brief.paper.Run;
import java.util.List;
import java.util.Locale;

/** Blocks as XHTML: one element for each. */
final class Blocks {

    /** A row of more is torn apart where a page ends. */
    private static final int LETTERS_KEPT = 900;

    /** Of one step, in millimetres: as wide as the space it stands for. */
    private static final int INDENT = 3;

    private Blocks() {}

    static List<Tag> of(List<Block> blocks) {
        return blocks.stream().map(Blocks::of).toList();
    }

    private static Tag of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Tag.of("h3").text(heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Items items -> items(items);
            case Block.Table table -> table(table);
            case Block.Figure figure -> Charts.draw(figure.chart());
            case Block.Quote quote -> quote(quote);
            case Block.Beside beside ->
                Tag.of("div", "beside")
                        .add(Tag.of("div", "plot").add(of(beside.left())))
                        .add(Tag.of("div", "figures").add(of(beside.right())));
        };
    }

    /** What stands below another is set in with all its lines, not the first alone. */
    private static Tag paragraph(Block.Paragraph paragraph) {
        var tag = Tag.of("p", style(paragraph));
        if (!(paragraph.runs().stream().findFirst().orElse(null) instanceof Run.Plain first)) {
            return addRuns(tag, paragraph.runs());
        }
        var words = first.text().stripLeading();
        int depth = first.text().length() - words.length();
        if (depth > 0) {
            tag.set("style", "padding-left: " + depth * INDENT + "mm");
        }
        addRun(tag, new Run.Plain(words));
        return addRuns(tag, paragraph.runs().subList(1, paragraph.runs().size()));
    }

    private static String style(Block.Paragraph paragraph) {
        return paragraph.style().name().toLowerCase(Locale.ROOT);
    }

    private static Tag items(Block.Items items) {
        var list = Tag.of(items.numbered() ? "ol" : "ul", items.numbered() ? "numbered" + size(items) : "ruled");
        items.items().forEach(it -> list.add(into(Tag.of("li"), it)));
        return list;
    }

    /** A number is as large as what it numbers. */
    private static String size(Block.Items items) {
        return items.items().stream()
                        .flatMap(List::stream)
                        .allMatch(it -> it instanceof Block.Paragraph words && words.style() == Block.Style.SMALL)
                ? " fine"
                : "";
    }

    private static Tag quote(Block.Quote quote) {
        return Tag.of("div", "quote")
                .add(Tag.of("p", "said").text(quote.evidence().shown()))
                .add(Tag.of("p", "note").text(quote.evidence().who()).add(Marks.chips(quote.claim(), "")));
    }

    private static Tag table(Block.Table table) {
        var head = Tag.of("tr");
        for (var column : table.columns()) {
            head.add(sized(Tag.of("th", align(column)).set("scope", "col"), column)
                    .text(column.title()));
        }
        var body = Tag.of("tbody");
        for (var row : table.rows()) {
            boolean tall = row.stream()
                            .flatMap(it -> it.blocks().stream())
                            .mapToInt(Texts::letters)
                            .sum()
                    > LETTERS_KEPT;
            var line = Tag.of("tr", tall ? "tall" : "");
            for (int i = 0; i < row.size(); i++) {
                line.add(cell(row.get(i), table.columns().get(i), i == 0));
            }
            body.add(line);
        }
        boolean fixed = table.columns().stream().filter(it -> it.width() > 0).count() > 1;
        return Tag.of("table", fixed ? "fixed" : "free")
                .add(Tag.of("thead").add(head))
                .add(body);
    }

    private static Tag sized(Tag head, Column column) {
        return column.width() == 0 ? head : head.set("style", "width: " + column.width() + "mm");
    }

    private static Tag cell(Cell cell, Column column, boolean first) {
        var tag = first ? Tag.of("th", align(column)).set("scope", "row") : Tag.of("td", align(column));
        return into(tag, cell.blocks());
    }

    private static String align(Column column) {
        return column.align() == Align.RIGHT ? "number" : "text";
    }

    /** A lone paragraph of the body needs no element of its own. */
    private static Tag into(Tag around, List<Block> blocks) {
        return blocks.size() == 1
                        && blocks.getFirst() instanceof Block.Paragraph only
                        && only.style() == Block.Style.BODY
                ? addRuns(around, only.runs())
                : around.add(of(blocks));
    }

    private static Tag addRuns(Tag around, List<Run> runs) {
        runs.forEach(it -> addRun(around, it));
        return around;
    }

    private static void addRun(Tag around, Run run) {
        switch (run) {
            case Run.Plain plain -> around.text(plain.text());
            case Run.Strong strong -> around.add(Tag.of("strong").text(strong.text()));
            case Run.Note note -> around.add(Tag.of("span", "asked").text(note.text()));
            case Run.Said said -> Marks.addClaim(around, said.claim());
            case Run.Trace trace -> around.add(Marks.chips(trace.claim(), ""));
            case Run.Chip chip ->
                around.add(Tag.of("span", "chip " + chip.tone().name().toLowerCase(Locale.ROOT))
                        .text(chip.text()));
        }
    }
}
