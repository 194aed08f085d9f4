package app.rungs.ui.entry;

import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.insight.Strength;
import app.rungs.model.Id;
import app.rungs.model.Withdrawal;
import app.rungs.storage.Entries;
import java.time.LocalDate;
import java.util.List;

/**
 * What the evidence of a claim adds up to.
 *
 * @param strength how well it carries the claim, by what may be cited
 * @param today the day ages are reckoned from
 * @param withdrawn how many sources that spoke for or against it are gone
 * @param waiting how many pieces wait until somebody confirms them
 * @param stale how many pieces somebody should look at again
 */
public record Standing(Strength strength, LocalDate today, int withdrawn, int waiting, int stale) {

    static final Standing NONE = new Standing(Strength.of(List.of()), LocalDate.EPOCH, 0, 0, 0);

    static Standing of(Entries entries, Id<?> claim, List<Evidence> evidence, LocalDate today) {
        long withdrawn = entries.having(Withdrawal.class, "claim", claim).stream()
                .map(Withdrawal::withdrawn)
                .distinct()
                .count();
        return new Standing(
                EvidenceOf.strength(evidence, today),
                today,
                (int) withdrawn,
                (int) evidence.stream().filter(Evidence::waits).count(),
                (int) evidence.stream().filter(piece -> piece.isStale(today)).count());
    }

    /** Whether there is anything to say. */
    boolean isEmpty() {
        return !strength.hasEvidence() && withdrawn == 0 && waiting == 0;
    }
}
