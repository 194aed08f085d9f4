package app.rungs.brief.kind;

import app.rungs.brief.paper.Claim;
import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives each claim of a brief its trace id and its evidence, and remembers what everything rests on. */
final class Claims {

    private final Entries entries;
    private final EvidenceOf evidenceOf;
    private final Map<String, Claim> made = new LinkedHashMap<>();
    private final Map<UUID, Evidence> used = new LinkedHashMap<>();

    Claims(Entries entries) {
        this.entries = entries;
        this.evidenceOf = new EvidenceOf(entries);
    }

    /** The claim that {@code about}, in words, carried by the evidence linked to {@code about}. */
    Claim about(Id<?> about, String text) {
        return about(about, text, false);
    }

    /** The same for a claim that nobody real has confirmed: while no interview stands behind it, it is a hypothesis. */
    Claim tested(Id<?> about, String text) {
        boolean heard = citable(about).stream()
                .anyMatch(it -> it.sourceClass() == Evidence.SourceClass.INTERVIEW && !it.fictional());
        return about(about, text, !heard);
    }

    /** A claim that carries its own evidence. */
    Claim with(String text, List<Claim.Evidence> evidence) {
        return made.computeIfAbsent(text, key -> new Claim(trace(), text, false, evidence));
    }

    /** The counter-evidence: each piece once, with the claims made so far that it contradicts. */
    List<Claim> against() {
        var contradicted = new LinkedHashMap<Claim.Evidence, List<String>>();
        for (var claim : List.copyOf(made.values())) {
            claim.evidence().stream()
                    .filter(it -> !it.supports())
                    .forEach(it -> contradicted
                            .computeIfAbsent(it, piece -> new ArrayList<>())
                            .add(claim.trace()));
        }
        return contradicted.entrySet().stream()
                .map(it -> with(
                        Messages.of("brief.compose.against", it.getKey().words(), String.join(", ", it.getValue())),
                        List.of(it.getKey())))
                .toList();
    }

    /** Every piece of evidence behind the claims made so far, once. */
    List<Evidence> used() {
        return List.copyOf(used.values());
    }

    private Claim about(Id<?> about, String text, boolean hypothesis) {
        return made.computeIfAbsent(about + text, key -> {
            var evidence = citable(about);
            evidence.forEach(it -> used.putIfAbsent(it.piece().value(), it));
            return new Claim(
                    trace(),
                    text,
                    hypothesis,
                    evidence.stream().map(this::printed).toList(),
                    about);
        });
    }

    private List<Evidence> citable(Id<?> about) {
        return evidenceOf.claim(about).stream().filter(Evidence::citable).toList();
    }

    private Claim.Evidence printed(Evidence it) {
        boolean quote = it.sourceClass() == Evidence.SourceClass.INTERVIEW;
        return new Claim.Evidence(
                quote ? Claim.Kind.QUOTE : Claim.Kind.FACT,
                it.words(),
                it.who(),
                address(it.origin()),
                it.date(),
                quote ? Objects.requireNonNullElse(it.hand(), Hand.THIRD) : null,
                it.supports(),
                it.fictional(),
                Claim.Redaction.NONE,
                it.piece());
    }

    private String address(Id<?> origin) {
        return entries.any(origin)
                .map(entry -> entry instanceof Source source ? source.address() : null)
                .orElse("");
    }

    private String trace() {
        return String.format(Locale.ROOT, "C-%02d", made.size() + 1);
    }
}
