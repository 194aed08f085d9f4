package app.rungs.brief.gate;

import app.rungs.brief.Texts;
import app.rungs.brief.gate.Finding.Kind;
import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a paper before it is handed out. The words that print beside a claim print with or without it. */
public final class Gate {

    private Gate() {}

    /** What stops {@code paper}, what cannot be overridden first; none where it may go. */
    public static List<Finding> findings(Entries entries, Paper paper) {
        var findings = new ArrayList<Finding>();
        leaks(entries, paper).forEach(findings::add);
        mute(paper).forEach(findings::add);
        for (var claim : paper.claims()) {
            claim.marks().stream().flatMap(it -> finding(it, claim)).forEach(findings::add);
        }
        return List.copyOf(findings);
    }

    private static Stream<Finding> finding(Claim.Mark mark, Claim claim) {
        return switch (mark) {
            case HYPOTHESIS -> Stream.empty();
            case UNCITED -> Stream.of(finding(Kind.UNCITED, claim));
            case EVERYONE -> Stream.of(finding(Kind.EVERYONE, claim));
            case MISMATCHED -> Stream.of(finding(Kind.MISMATCHED, claim));
        };
    }

    private static Finding finding(Kind kind, Claim claim) {
        return new Finding(
                kind,
                claim.trace(),
                Messages.of("brief.gate." + kind.name(), claim.trace(), claim.text()),
                claim.about());
    }

    /** What is read of a workspace comes with its names replaced; this looks whether all of it did. */
    private static Stream<Finding> leaks(Entries entries, Paper paper) {
        var redactions = entries.redactions();
        return Texts.of(paper).stream()
                .filter(it -> !redactions.wordsOfGone(it).equals(it))
                .map(redactions::wordsOfGone)
                .distinct()
                .map(it -> new Finding(Kind.LEAK, "", Messages.of("brief.gate.LEAK", it), null));
    }

    private static Stream<Finding> mute(Paper paper) {
        return paper.sections().stream()
                .filter(section -> figures(section.blocks())
                        .anyMatch(it -> it.chart().inWords().isBlank()))
                .map(it -> new Finding(Kind.MUTE, "", Messages.of("brief.gate.MUTE", it.title()), null));
    }

    private static Stream<Block.Figure> figures(Collection<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Figure figure -> Stream.of(figure);
            case Block.Items items -> items.items().stream().flatMap(Gate::figures);
            case Block.Table table ->
                table.rows().stream().flatMap(Collection::stream).flatMap(it -> figures(it.blocks()));
            case Block.Beside beside -> Stream.concat(figures(beside.left()), figures(beside.right()));
            case Block.Heading _, Block.Paragraph _, Block.Quote _ -> Stream.<Block.Figure>empty();
        });
    }
}
