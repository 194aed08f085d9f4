package app.rungs.findings;

import app.rungs.insight.SegmentRule;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a segment, and who by hand and not by its rule.
 *
 * @param in the members, by name
 * @param out those the rule chooses that were left out by hand, and others left out by hand, by name
 */
public record SegmentMembers(List<Member> in, List<Member> out) {

    /**
     * An organisation in or out of a segment.
     *
     * @param byRule whether the rule chooses it
     * @param exception the link that says otherwise, with its reason; null where the rule alone decides
     */
    public record Member(
            Organisation organisation,
            boolean byRule,
            @Nullable Link exception) {}

    /** The members of {@code segment} by the rule it has; a rule that makes no sense chooses nobody. */
    public static SegmentMembers of(Entries entries, Segment segment) {
        var text = segment.rule();
        boolean sound =
                text != null && !text.isBlank() && SegmentRule.misread(text).isEmpty();
        return of(
                entries, segment.id(), Optional.ofNullable(sound ? text : null).map(SegmentRule::parse));
    }

    /** The same by another rule, such as one that is being typed. */
    public static SegmentMembers of(Entries entries, Id<Segment> segment, Optional<SegmentRule> rule) {
        var exceptions = entries.links(segment).stream()
                .filter(link ->
                        link.relation() == Relation.BELONGS_TO && link.to().equals(segment))
                .toList();
        var attributes = Membership.attributes(entries);
        var in = new ArrayList<Member>();
        var out = new ArrayList<Member>();
        for (var organisation : entries.all(Organisation.class)) {
            boolean byRule = rule.isPresent()
                    && rule.get()
                            .matches(attributes.getOrDefault(organisation.id().value(), java.util.Map.of()));
            var exception = exceptions.stream()
                    .filter(link -> link.from().equals(organisation.id()))
                    .findFirst()
                    .orElse(null);
            var member = new Member(organisation, byRule, exception);
            if (exception == null ? byRule : exception.polarity() == Polarity.SUPPORTING) {
                in.add(member);
            } else if (exception != null) {
                out.add(member);
            }
        }
        in.sort(Comparator.comparing(member -> member.organisation().name()));
        out.sort(Comparator.comparing(member -> member.organisation().name()));
        return new SegmentMembers(List.copyOf(in), List.copyOf(out));
    }

    /** How many belong by the rule alone. */
    public long byRule() {
        return in.stream().filter(member -> member.exception() == null).count();
    }

    /** How many belong because somebody said so. */
    public long byHand() {
        return in.size() - byRule();
    }

    /** Says whether an organisation belongs, whatever the rule says, and why; an earlier exception gives way. */
    public static void except(
            Draft draft, Id<Segment> segment, Id<Organisation> organisation, Polarity belongs, String reason) {
        rely(draft, segment, organisation);
        draft.add(new Link(
                Id.fresh(EntryType.LINK), organisation, Relation.BELONGS_TO, segment, belongs, reason.strip()));
    }

    /** Takes an exception back: the rule alone decides again. */
    public static void rely(Draft draft, Id<Segment> segment, Id<Organisation> organisation) {
        draft.entries().links(segment).stream()
                .filter(link ->
                        link.relation() == Relation.BELONGS_TO && link.from().equals(organisation))
                .toList()
                .forEach(link -> draft.remove(link.id()));
    }
}
