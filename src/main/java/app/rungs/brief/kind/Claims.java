package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Footing;
import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.EntryType;
import app.rungs.model.Fact;
import app.rungs.model.Hand;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Redaction;
import app.rungs.model.Source;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives each claim of a paper its trace id and its evidence, and remembers what everything rests on. */
final class Claims {

    /** Others' words: they may speak for whom they like. */
    private static final Set<EntryType> QUOTED = EnumSet.of(EntryType.HIGHLIGHT, EntryType.FACT, EntryType.READING);

    private final Entries entries;
    private final Scope scope;
    private final EvidenceOf evidenceOf;
    private final List<String> replacements;
    private final Map<String, Claim> made = new LinkedHashMap<>();
    private final Map<UUID, Evidence> used = new LinkedHashMap<>();

    Claims(Entries entries) {
        this.entries = entries;
        this.scope = new Scope(entries);
        this.evidenceOf = new EvidenceOf(entries);
        this.replacements = entries.all(Redaction.class).stream()
                .map(Redaction::replacement)
                .toList();
    }

    /** The claim that {@code about}, in words, carried by the evidence linked to {@code about}. */
    Claim about(Id<?> about, String text) {
        return about(about, text, false);
    }

    /** What customers say of {@code about} themselves: they may speak for whom they like. */
    Claim reported(Id<?> about, String text) {
        return made.computeIfAbsent(
                about + text, key -> new Claim(trace(), text, false, printed(citable(about)), about));
    }

    /** The same for a claim that nobody real has confirmed: while no interview stands behind it, it is a hypothesis. */
    Claim tested(Id<?> about, String text) {
        boolean heard = citable(about).stream()
                .anyMatch(it -> it.sourceClass() == Evidence.SourceClass.INTERVIEW && !it.fictional());
        return about(about, text, !heard);
    }

    /** A claim that carries its own evidence. */
    Claim with(String text, List<Claim.Evidence> evidence) {
        return with(text, evidence, null);
    }

    /** The same about an entry, such as the fact it is. */
    Claim with(String text, List<Claim.Evidence> evidence, @Nullable Id<?> about) {
        return made.computeIfAbsent(text, key -> claim(text, false, evidence, about));
    }

    /** That figures may not stand side by side, and why: the figures themselves are not printed. */
    Claim mismatched(String why, List<Claim.Evidence> evidence) {
        return made.computeIfAbsent(
                why, key -> new Claim(trace(), why, false, evidence, null, Set.of(Claim.Mark.MISMATCHED)));
    }

    /** A sentence that rests on what {@code entries} rest on, each piece once. */
    Claim resting(String text, Collection<Id<?>> on) {
        return made.computeIfAbsent("resting " + text, key -> {
            var pieces = new LinkedHashMap<UUID, Evidence>();
            on.forEach(id ->
                    citable(id).forEach(it -> pieces.putIfAbsent(it.piece().value(), it)));
            return claim(text, false, printed(pieces.values()), null);
        });
    }

    /** A sentence about {@code about} that rests on {@code evidence}, whatever is linked to it. */
    Claim said(String text, Id<?> about, List<Evidence> evidence) {
        return made.computeIfAbsent(about + " said " + text, key -> claim(text, false, printed(evidence), about));
    }

    /** What an entry says: a quote or a fact is its own evidence, anything else rests on what is linked to it. */
    Claim itself(Id<?> id, String words) {
        var entry = entries.any(id).orElse(null);
        if (entry instanceof Fact fact) {
            return with(words, List.of(Documents.of(entries, fact)), id);
        }
        if (entry instanceof Highlight highlight) {
            var quote = evidenceOf.quoted(highlight, true);
            return quote.citable() ? said(words, id, List.of(quote)) : about(id, words);
        }
        return about(id, words);
    }

    /** Somebody's words, set off from the text. */
    Block quote(Evidence evidence) {
        var claim = spoken(evidence);
        return new Block.Quote(claim.evidence().getFirst(), claim);
    }

    /** The claim that somebody said this. */
    Claim spoken(Evidence evidence) {
        return made.computeIfAbsent(
                evidence.piece() + " said",
                key -> claim(evidence.words(), false, printed(List.of(evidence)), evidence.piece()));
    }

    /** What speaks for and against {@code about}, of what may be cited. */
    List<Evidence> citable(Id<?> about) {
        return evidenceOf.claim(about).stream().filter(Evidence::citable).toList();
    }

    /** A claim, with the word beside it where it speaks for everybody. */
    private Claim claim(String text, boolean hypothesis, List<Claim.Evidence> evidence, @Nullable Id<?> about) {
        boolean forAll = about == null || !QUOTED.contains(about.type());
        var cautions = forAll && scope.speaksForAll(text, about) ? Set.of(Claim.Mark.EVERYONE) : Set.<Claim.Mark>of();
        return new Claim(trace(), text, hypothesis, evidence, about, cautions);
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
                        List.of(it.getKey()),
                        it.getKey().piece()))
                .toList();
    }

    /** What all claims made so far rest on. */
    Footing footing(LocalDate asOf, String workspaceHash) {
        var all = used.values();
        var heard = all.stream()
                .filter(it -> it.sourceClass() == Evidence.SourceClass.INTERVIEW)
                .toList();
        var days = all.stream()
                .map(Evidence::date)
                .filter(Objects::nonNull)
                .filter(it -> !it.isAfter(asOf)) // a fact of a year still running is dated to its end
                .sorted()
                .toList();
        return new Footing(
                (int) heard.stream().map(Evidence::voice).distinct().count(),
                (int) heard.stream().map(Evidence::origin).distinct().count(),
                0,
                hands(heard, Hand.FIRST),
                hands(heard, Hand.SECOND),
                hands(heard, Hand.THIRD),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                Messages.of("brief.compose.score"),
                workspaceHash,
                asOf);
    }

    private static int hands(List<Evidence> heard, Hand hand) {
        return (int) heard.stream().filter(it -> it.hand() == hand).count();
    }

    private Claim about(Id<?> about, String text, boolean hypothesis) {
        return made.computeIfAbsent(about + text, key -> claim(text, hypothesis, printed(citable(about)), about));
    }

    private List<Claim.Evidence> printed(Collection<Evidence> evidence) {
        evidence.forEach(it -> used.putIfAbsent(it.piece().value(), it));
        return evidence.stream().map(this::printed).toList();
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
                replacements.stream().anyMatch(it.words()::contains)
                        ? Claim.Redaction.NAMES_MASKED
                        : Claim.Redaction.NONE,
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
