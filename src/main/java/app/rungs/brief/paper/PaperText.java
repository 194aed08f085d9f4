package app.rungs.brief.paper;

import java.util.ArrayList;
import java.util.List;

/** All the words of a paper, one after the other, as any format writes them. */
public final class PaperText {

    private final List<String> words = new ArrayList<>();

    private PaperText() {}

    /** Every text of {@code paper}: what is on its pages, in its appendix and in the words of its charts. */
    public static List<String> of(Paper paper) {
        var text = new PaperText();
        text.add(paper.title(), paper.subject());
        text.add(paper.masthead().kicker(), paper.masthead().title(), paper.masthead().summary());
        text.words.addAll(paper.masthead().notes());
        for (var section : paper.sections()) {
            text.add(section.title(), section.note());
            text.blocks(section.blocks());
        }
        paper.claims().forEach(text::claim);
        text.words.addAll(paper.footing().lines());
        return List.copyOf(text.words);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading.text());
            case Block.Paragraph paragraph -> paragraph.runs().forEach(it -> add(it.text()));
            case Block.Items items -> items.items().forEach(this::blocks);
            case Block.Table table -> {
                table.columns().forEach(it -> add(it.title()));
                table.rows().forEach(row -> row.forEach(it -> blocks(it.blocks())));
            }
            case Block.Figure figure -> add(figure.chart().inWords());
            case Block.Quote quote ->
                add(quote.evidence().words(), quote.evidence().who());
            case Block.Beside beside -> {
                blocks(beside.left());
                blocks(beside.right());
            }
        }
    }

    private void claim(Claim claim) {
        add(claim.text());
        claim.evidence().forEach(it -> add(it.words(), it.who(), it.address()));
    }

    private void add(String... texts) {
        for (var text : texts) {
            if (!text.isBlank()) {
                words.add(text);
            }
        }
    }
}
