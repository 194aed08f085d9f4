package app.rungs.brief.kind;

import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.storage.Entries;
import java.util.Optional;

/** Pieces of evidence by themselves, whatever they are evidence for. */
final class Pieces {

    private Pieces() {}

    /** The quote of {@code id}; empty for what is no quote, or may not be cited. */
    static Optional<Evidence> of(Entries entries, Id<?> id) {
        return entries.any(id)
                .filter(Highlight.class::isInstance)
                .map(it -> new EvidenceOf(entries).quoted((Highlight) it, true))
                .filter(Evidence::citable);
    }
}
