package app.rungs.findings.chain;

import app.rungs.findings.Origins;
import app.rungs.findings.Provenance;
import app.rungs.insight.Strength;
import app.rungs.model.Ageing;
import app.rungs.model.Confirmation;
import app.rungs.model.Entry;
import app.rungs.model.Fact;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Reading;
import app.rungs.model.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for and against every claim of a snapshot, links between entries included. */
public final class Proofs {

    /** A piece of evidence for or against a claim. */
    public record Proof(Id<?> piece, Provenance from, boolean supports) {}

    private final Snapshot snapshot;
    private final Origins known;
    private final LocalDate today;
    private final Map<UUID, List<Proof>> byClaim = new HashMap<>();
    private final Map<UUID, Optional<Provenance>> origins = new HashMap<>();

    /** @param today the day ages are reckoned from */
    public Proofs(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.known = new Origins(
                snapshot.all(Ageing.class),
                snapshot.all(Confirmation.class),
                metric -> snapshot.all(Reading.class).stream()
                        .filter(reading -> reading.metric().equals(metric))
                        .toList());
        this.today = today;
        for (var link : snapshot.all(Link.class)) {
            if (link.relation() == Relation.EVIDENCE) {
                origin(link.from())
                        .ifPresent(from -> byClaim.computeIfAbsent(link.to().value(), _ -> new ArrayList<>())
                                .add(new Proof(
                                        link.from(),
                                        from.rechecked(link.recheckOn()),
                                        link.polarity() == Polarity.SUPPORTING)));
            }
        }
    }

    public LocalDate today() {
        return today;
    }

    /** What speaks for and against {@code claim} and may be cited. */
    public List<Proof> of(Id<?> claim) {
        return byClaim.getOrDefault(claim.value(), List.of()).stream()
                .filter(proof -> proof.from().citable())
                .toList();
    }

    /** What is third-hand and counts for nothing until somebody confirms it. */
    public List<Proof> waiting(Id<?> claim) {
        return byClaim.getOrDefault(claim.value(), List.of()).stream()
                .filter(proof -> proof.from().waits())
                .toList();
    }

    /** How well the evidence of these claims, taken together, carries them; each piece counts once. */
    public Strength strength(@Nullable Id<?>... claims) {
        var pieces = new HashMap<UUID, Proof>();
        Arrays.stream(claims)
                .filter(Objects::nonNull)
                .flatMap(claim -> of(claim).stream())
                .forEach(proof -> pieces.putIfAbsent(proof.piece().value(), proof));
        return Strength.of(pieces.values().stream()
                .map(proof -> proof.from().piece(proof.supports(), today))
                .toList());
    }

    /** Where a piece of evidence comes from; empty for what is none. */
    public Optional<Provenance> origin(Id<?> piece) {
        var found = origins.get(piece.value());
        if (found == null) {
            found = snapshot.any(piece).flatMap(this::origin);
            origins.put(piece.value(), found);
        }
        return found;
    }

    private Optional<Provenance> origin(Entry piece) {
        return switch (piece) {
            case Highlight highlight ->
                snapshot.find(highlight.turn())
                        .flatMap(turn -> snapshot.find(turn.interview()))
                        .map(known::of);
            case Fact fact -> snapshot.find(fact.source()).map(source -> known.of(fact, source));
            case Reading reading ->
                Optional.of(known.of(
                        reading,
                        Optional.ofNullable(reading.source()).flatMap(snapshot::find),
                        Stream.of(title(reading.organisation()), title(reading.segment()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", "))));
            default -> Optional.empty();
        };
    }

    private Optional<String> title(@Nullable Id<? extends Entry> id) {
        return Optional.ofNullable(id).flatMap(snapshot::any).map(Entry::title);
    }
}
