package app.rungs.findings;

import app.rungs.insight.SegmentRule;
import app.rungs.model.Attribute;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which organisations belong to which segment: by the segment's rule, and by hand where a link says otherwise. */
public final class Membership {

    private final List<Segment> segments;
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Map<UUID, Problem> problems = new HashMap<>();
    private final Map<UUID, List<UUID>> segmentsOf = new HashMap<>();

    /** @throws Refusal if a segment's rule makes no sense */
    public Membership(Entries entries) {
        this(entries, false);
    }

    private Membership(Entries entries, boolean lenient) {
        segments = entries.all(Segment.class);
        var attributes = attributes(entries);
        for (var segment : segments) {
            try {
                members.put(segment.id().value(), byRule(segment, attributes));
            } catch (Refusal refusal) {
                if (!lenient) {
                    throw refusal;
                }
                members.put(segment.id().value(), new HashSet<>());
                problems.put(segment.id().value(), refusal.problem());
            }
        }
        entries.having(Link.class, "relation", Relation.BELONGS_TO).forEach(this::byHand);
    }

    /** The same, but a rule that makes no sense chooses nobody and is a problem of its segment. */
    public static Membership lenient(Entries entries) {
        return new Membership(entries, true);
    }

    /** What is the matter with the rule of {@code segment}. */
    public Optional<Problem> problem(Id<Segment> segment) {
        return Optional.ofNullable(problems.get(segment.value()));
    }

    public List<Segment> segments() {
        return segments;
    }

    /** Whether {@code organisation} belongs to {@code segment}. */
    public boolean has(Id<Segment> segment, Id<Organisation> organisation) {
        return of(segment).contains(organisation.value());
    }

    /** The ids of the organisations that belong to {@code segment}. */
    public Set<UUID> of(Id<Segment> segment) {
        return members.getOrDefault(segment.value(), Set.of());
    }

    /** The ids of the segments {@code organisation} belongs to. */
    public List<UUID> segmentsOf(Id<Organisation> organisation) {
        return bySegment().getOrDefault(organisation.value(), List.of());
    }

    private Map<UUID, List<UUID>> bySegment() {
        if (segmentsOf.isEmpty()) {
            members.forEach((segment, all) -> all.forEach(organisation -> segmentsOf
                    .computeIfAbsent(organisation, key -> new ArrayList<>(1))
                    .add(segment)));
        }
        return segmentsOf;
    }

    private void byHand(Link link) {
        var chosen = members.get(link.to().value());
        if (chosen == null) {
            return;
        }
        if (link.polarity() == Polarity.SUPPORTING) {
            chosen.add(link.from().value());
        } else {
            chosen.remove(link.from().value());
        }
    }

    private static Set<UUID> byRule(Segment segment, Map<UUID, Map<String, Set<String>>> attributes) {
        var chosen = new HashSet<UUID>();
        var text = segment.rule();
        if (text != null && !text.isBlank()) {
            var rule = SegmentRule.parse(text);
            attributes.forEach((organisation, had) -> {
                if (rule.matches(had)) {
                    chosen.add(organisation);
                }
            });
        }
        return chosen;
    }

    /** What is known of each organisation, by its id. */
    static Map<UUID, Map<String, Set<String>>> attributes(Entries entries) {
        var attributes = new HashMap<UUID, Map<String, Set<String>>>();
        entries.all(Organisation.class).forEach(it -> attributes.put(it.id().value(), new HashMap<>()));
        for (var attribute : entries.all(Attribute.class)) {
            attributes
                    .computeIfAbsent(attribute.organisation().value(), organisation -> new HashMap<>())
                    .computeIfAbsent(attribute.name(), name -> new HashSet<>())
                    .add(attribute.value());
        }
        return attributes;
    }
}
