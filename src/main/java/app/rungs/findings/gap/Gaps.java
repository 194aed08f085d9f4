package app.rungs.findings.gap;

import app.rungs.findings.chain.ChainGraph;
import java.util.Comparator;
import java.util.List;

/** Finds what is missing, so that capturing stays quick and completing has a list. */
public final class Gaps {

    private Gaps() {}

    /** Every gap, the most pressing kind first, those of a kind by title. */
    public static List<Gap> of(ChainGraph graph) {
        var found = new Found(graph);
        new FieldGaps(graph.snapshot(), graph.proofs().today(), found).find();
        new ClaimGaps(graph, found).find();
        new LinkGaps(graph, found).find();
        return found.all().stream()
                .sorted(Comparator.comparing(Gap::kind)
                        .thenComparing(Gap::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(gap -> gap.about().value()))
                .toList();
    }
}
