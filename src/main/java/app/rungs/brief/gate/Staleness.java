package app.rungs.brief.gate;

import app.rungs.brief.gate.Rests.Piece;
import app.rungs.brief.gate.Rests.Said;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Paper;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Id;
import app.rungs.model.Publication;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has become of what a published brief said, and why it should be handed out anew. */
public final class Staleness {

    private final Entries entries;
    private final LocalDate published;
    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    private Staleness(Entries entries, LocalDate published, LocalDate today) {
        this.entries = entries;
        this.published = published;
        this.today = today;
    }

    /** What happened to a claim or its evidence. */
    public enum Change {
        /** A quote holds a name that must no longer be read. */
        REDACTED,
        /** A piece of evidence is no longer in the workspace. */
        WITHDRAWN,
        /** A piece of evidence no longer speaks for the claim. */
        UNLINKED,
        /** A piece of evidence reads otherwise. */
        REWORDED,
        /** What spoke for it speaks against it. */
        TURNED,
        /** Something new speaks against it. */
        AGAINST,
        /** The claim reads otherwise. */
        RESTATED,
        /** The claim is no longer made. */
        DROPPED,
        /** Its evidence has grown old since. */
        AGED
    }

    /**
     * Why a published brief is stale.
     *
     * @param trace the claim as the published brief counts it
     * @param sentence what happened
     */
    public record Reason(Change change, String trace, String sentence) {}

    /**
     * Why {@code publication} is stale today; none where it still holds.
     *
     * @param now the paper as it would be handed out now
     */
    public static List<Reason> of(Entries entries, Publication publication, Paper now, LocalDate today) {
        var staleness = new Staleness(entries, publication.publishedOn(), today);
        for (var said : Rests.read(publication.rests()).said()) {
            staleness.look(said, now);
        }
        return List.copyOf(staleness.reasons);
    }

    private void look(Said said, Paper now) {
        var claim = same(said, now);
        if (claim.isEmpty()) {
            var restated = restated(said, now);
            restated.ifPresentOrElse(it -> add(Change.RESTATED, said, it.text()), () -> add(Change.DROPPED, said, ""));
            return;
        }
        var evidence = claim.get().evidence();
        said.pieces().forEach(it -> look(said, it, evidence));
        evidence.stream()
                .filter(it -> !it.supports()
                        && it.piece() != null
                        && said.pieces().stream().noneMatch(then -> then.id().equals(it.piece())))
                .forEach(it -> add(Change.AGAINST, said, it.words()));
        aged(said);
    }

    private static Optional<Claim> same(Said said, Paper now) {
        return now.claims().stream()
                .filter(it -> Rests.hash(it.text()).equals(said.words()) && sameEntry(it.about(), said))
                .findFirst();
    }

    private static boolean sameEntry(@Nullable Id<?> about, Said said) {
        return about == null ? said.about() == null : about.equals(said.about());
    }

    /** The sentence in its place: the one that is now at the same trace, about the same entry. */
    private static Optional<Claim> restated(Said said, Paper now) {
        return now.claims().stream()
                .filter(it -> said.about() != null && said.about().equals(it.about()))
                .filter(it -> it.trace().equals(said.trace()))
                .findFirst();
    }

    private void look(Said said, Piece then, List<Claim.Evidence> evidence) {
        var now = evidence.stream().filter(it -> then.id().equals(it.piece())).findFirst();
        if (now.isEmpty()) {
            add(entries.any(then.id()).isEmpty() ? Change.WITHDRAWN : Change.UNLINKED, said, "");
        } else if (now.get().supports() != then.supports()) {
            add(Change.TURNED, said, now.get().words());
        } else if (!Rests.hash(now.get().words()).equals(then.words())) {
            add(
                    now.get().redaction() == then.redaction() ? Change.REWORDED : Change.REDACTED,
                    said,
                    now.get().words());
        }
    }

    private void aged(Said said) {
        var about = said.about();
        if (about == null) {
            return;
        }
        long aged = new EvidenceOf(entries)
                .claim(about).stream()
                        .filter(it -> it.citable() && it.isStale(today) && !it.isStale(published))
                        .count();
        if (aged > 0) {
            add(Change.AGED, said, Messages.of("brief.stale.aged", aged));
        }
    }

    private void add(Change change, Said said, String detail) {
        var reason =
                new Reason(change, said.trace(), Messages.of("brief.stale." + change.name(), said.trace(), detail));
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }
}
