package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Claim.Evidence;
import app.rungs.brief.paper.Paper;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.brief.paper.Words;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper as Markdown with tables; each claim's evidence is a footnote under the claim's number. */
final class Markdown {

    private final Paper paper;
    private final StringBuilder out = new StringBuilder();

    Markdown(Paper paper) {
        this.paper = paper;
    }

    String text() {
        masthead();
        paper.sections().forEach(this::section);
        line("## " + escaped(Messages.of("brief.appendix")));
        if (paper.claims().isEmpty()) {
            line("*" + escaped(Messages.of("brief.appendix.none")) + "*");
        }
        paper.claims().forEach(this::footnote);
        line("---");
        paper.footing().lines().forEach(it -> line(escaped(it)));
        if (paper.fictional()) {
            line("**" + escaped(Messages.of("brief.footing.fictional")) + "**");
        }
        return out.toString();
    }

    private void masthead() {
        var masthead = paper.masthead();
        line("# " + escaped(masthead.title()));
        line("*" + escaped(masthead.kicker()) + "*");
        if (!masthead.summary().isEmpty()) {
            line("**" + escaped(masthead.summary()) + "**");
        }
        masthead.notes().forEach(it -> line(escaped(it)));
    }

    private void section(Section section) {
        if (!section.title().isEmpty()) {
            line("## " + escaped(section.title()));
        }
        if (!section.note().isEmpty()) {
            line("*" + escaped(section.note()) + "*");
        }
        blocks(section.blocks(), "");
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(it -> block(it, indent));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line(indent + "### " + escaped(heading.text()));
            case Block.Paragraph paragraph -> line(indent + paragraph(paragraph));
            case Block.Figure(Chart.Covered covered) -> table(ChartTable.of(covered));
            case Block.Figure figure -> line(indent + figure(figure));
            case Block.Quote quote -> line(indent + "> " + inline(quote));
            case Block.Items items -> items(items, indent);
            case Block.Table table -> table(table);
            case Block.Beside beside -> {
                blocks(beside.left(), indent);
                blocks(beside.right(), indent);
            }
        }
    }

    private void items(Block.Items items, String indent) {
        int number = 1;
        for (var item : items.items()) {
            var mark = items.numbered() ? number++ + ". " : "- ";
            line(indent
                    + mark
                    + item.stream().map(Markdown::inline).collect(Collectors.joining("  \n" + indent + "   ")));
        }
    }

    private void table(Block.Table table) {
        row(table.columns().stream().map(it -> escaped(it.title())));
        row(table.columns().stream().map(it -> it.align() == Block.Align.RIGHT ? "---:" : "---"));
        table.rows()
                .forEach(cells -> row(cells.stream()
                        .map(cell ->
                                cell.blocks().stream().map(Markdown::inline).collect(Collectors.joining("<br>")))));
        out.append('\n');
    }

    private void row(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** What a block says, in one line: tables and lists hold no other blocks. */
    private static String inline(Block block) {
        return switch (block) {
            case Block.Heading heading -> "**" + escaped(heading.text()) + "**";
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Figure figure -> figure(figure);
            case Block.Quote quote ->
                escaped(quote.evidence().shown() + " " + quote.evidence().who()) + trace(quote.claim());
            case Block.Items items ->
                items.items().stream()
                        .flatMap(List::stream)
                        .map(Markdown::inline)
                        .collect(Collectors.joining("; "));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(it -> it.blocks().stream())
                        .map(Markdown::inline)
                        .collect(Collectors.joining("; "));
            case Block.Beside beside ->
                Stream.concat(beside.left().stream(), beside.right().stream())
                        .map(Markdown::inline)
                        .collect(Collectors.joining("; "));
        };
    }

    private static String figure(Block.Figure figure) {
        return "*" + escaped(figure.chart().inWords()) + "*";
    }

    private static String paragraph(Block.Paragraph paragraph) {
        var words = paragraph.runs().stream()
                .map(Markdown::run)
                .collect(Collectors.joining())
                .strip();
        return switch (paragraph.style()) {
            case CAVEAT -> "**!** " + words;
            case OPEN -> "*" + words + "*";
            case BODY, STRONG, SMALL, NOTE -> words;
        };
    }

    private static String run(Run run) {
        return switch (run) {
            case Run.Plain plain -> escaped(plain.text());
            case Run.Note note -> escaped(note.text());
            case Run.Strong strong -> around("**", strong.text());
            case Run.Chip chip -> around("**", chip.text());
            case Run.Said said -> escaped(said.claim().text()) + trace(said.claim());
            case Run.Trace trace -> trace(trace.claim());
        };
    }

    /** Emphasis only holds where it touches a word. */
    private static String around(String mark, String text) {
        var word = text.strip();
        return word.isEmpty() ? text : text.replace(word, mark + escaped(word) + mark);
    }

    private static String trace(Claim claim) {
        return marks(claim) + "[^" + claim.trace() + "]";
    }

    private static String marks(Claim claim) {
        return claim.marks().stream()
                .map(it -> " **" + escaped(Marks.word(it)) + "**")
                .collect(Collectors.joining());
    }

    private void footnote(Claim claim) {
        out.append("[^")
                .append(claim.trace())
                .append("]: ")
                .append(escaped(claim.text()))
                .append(marks(claim));
        claim.evidence().forEach(it -> out.append("\n    - ").append(evidence(it)));
        out.append("\n\n");
    }

    private static String evidence(Evidence it) {
        var contradicts = it.supports() ? "" : "**" + escaped(Messages.of("brief.evidence.contradicts")) + "** ";
        var said = Stream.of(
                        it.shown(),
                        it.who(),
                        it.fictional() ? Messages.of("brief.mark.fictional") : "",
                        it.address(),
                        Words.date(it.date()),
                        Words.hand(it.hand()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return contradicts + escaped(said);
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    /** Text as it is, on one line: nothing in it becomes markup, be it Markdown's or HTML's. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        var line = text.replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean markup = "\\`*_[]<>|~&$^".indexOf(c) >= 0;
            boolean first = out.isEmpty() && "#+-=.!:".indexOf(c) >= 0;
            boolean number = c == '.' && out.chars().allMatch(Character::isDigit);
            if (markup || first || number) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
