package app.rungs.findings.gap;

import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.Nodes;
import app.rungs.findings.gap.Gap.Kind;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gaps found so far, each with the segments and the layer it touches. */
final class Found {

    private final ChainGraph graph;
    private final Touches touches;
    private final List<Gap> gaps = new ArrayList<>();

    Found(ChainGraph graph) {
        this.graph = graph;
        this.touches = new Touches(graph);
    }

    /** A gap of {@code entry}. */
    void add(Kind kind, Entry entry, String what, Deed deed) {
        add(
                kind,
                entry.id(),
                entry.id(),
                graph.nodes().title(entry),
                what,
                deed,
                touches.of(entry.id()),
                Nodes.layer(entry));
    }

    /** A gap of a link that starts at {@code from}; it touches what it leads to. */
    void add(Kind kind, Id<?> link, Entry from, Entry to, String title, String what, Deed deed) {
        add(kind, link, from.id(), title, what, deed, touches.of(to.id()), Nodes.layer(from));
    }

    private void add(
            Kind kind,
            Id<?> about,
            Id<?> page,
            String title,
            String what,
            Deed deed,
            Set<UUID> segments,
            @Nullable Layer layer) {
        gaps.add(new Gap(kind, about, page, title, what, deed, segments, layer));
    }

    List<Gap> all() {
        return gaps;
    }
}
