package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Run;
import app.rungs.text.Messages;
import java.util.List;

/** What several kinds of papers say in the same way. */
final class Parts {

    private Parts() {}

    /** The claim's sentence. */
    static Block said(Style style, Claim claim) {
        return Block.runs(style, new Run.Said(claim));
    }

    /** That something is not known, which no paper passes over. */
    static List<Block> open(String key) {
        return List.of(Block.words(Style.OPEN, Messages.of(key)));
    }

    /** The claims one under the other, or that there are none. */
    static List<Block> listed(List<Claim> claims, String noneKey) {
        return claims.isEmpty()
                ? open(noneKey)
                : List.of(new Block.Items(
                        false,
                        claims.stream().map(it -> List.of(said(Style.BODY, it))).toList()));
    }
}
