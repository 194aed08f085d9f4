package app.rungs.brief.kind;

import app.rungs.brief.paper.Claim;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Fact;
import app.rungs.model.Id;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Documents as evidence: what is published speaks for itself. */
final class Documents {

    private Documents() {}

    /** A fact, which never goes without what to know before using it. */
    static Claim.Evidence of(Entries entries, Fact fact) {
        return of(entries.get(fact.source()), EvidenceOf.qualified(fact), fact.asOf(), fact.id());
    }

    /** @param piece the entry it is; null where it sums up several */
    static Claim.Evidence of(Source source, String words, @Nullable LocalDate date, @Nullable Id<?> piece) {
        return new Claim.Evidence(
                Claim.Kind.FACT,
                words,
                source.publisher() == null ? source.title() : source.publisher() + ", " + source.title(),
                Objects.requireNonNullElse(source.address(), ""),
                date,
                null,
                true,
                false,
                Claim.Redaction.NONE,
                piece);
    }
}
