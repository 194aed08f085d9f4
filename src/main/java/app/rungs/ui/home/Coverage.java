package app.rungs.ui.home;

import app.rungs.insight.SegmentRule;
import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
import app.rungs.model.Polarity;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In how many interviews each layer of each segment was heard. */
public record Coverage(List<Row> rows) {

    /** A segment and how many interviews heard each of its layers. */
    public record Row(Id<Segment> segment, String name, Map<Layer, Integer> interviews) {}

    public Coverage {
        rows = List.copyOf(rows);
    }

    static Coverage of(Entries entries) {
        var heard = heard(entries);
        var members = new Members(entries);
        return new Coverage(entries.all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER))
                .map(segment -> new Row(segment.id(), segment.name(), count(heard, members.of(segment))))
                .toList());
    }

    /** An interview in which a layer of an organisation spoke. */
    private record Heard(Id<Interview> interview, Id<Organisation> organisation, Layer layer) {}

    private static Set<Heard> heard(Entries entries) {
        var people = new HashMap<Id<?>, Person>();
        entries.all(Person.class).forEach(person -> people.put(person.id(), person));
        var interviews = new HashMap<Id<?>, Interview>();
        entries.all(Interview.class).forEach(interview -> interviews.put(interview.id(), interview));
        var heard = new HashSet<Heard>();
        for (var link : entries.having(Link.class, "relation", Relation.TOOK_PART)) {
            var person = people.get(link.from());
            var interview = interviews.get(link.to());
            if (person == null || interview == null || person.seniority() == null) {
                continue;
            }
            var organisation = interview.organisation() == null ? person.organisation() : interview.organisation();
            if (organisation != null) {
                heard.add(new Heard(
                        interview.id(),
                        organisation,
                        switch (person.seniority()) {
                            case CONTRIBUTOR -> Layer.TACTICAL;
                            case DEPARTMENT_HEAD -> Layer.OPERATIONAL;
                            case EXECUTIVE -> Layer.STRATEGIC;
                        }));
            }
        }
        return heard;
    }

    private static Map<Layer, Integer> count(Collection<Heard> heard, Set<Id<Organisation>> members) {
        var counts = new EnumMap<Layer, Integer>(Layer.class);
        for (var layer : Layer.values()) {
            counts.put(layer, (int) heard.stream()
                    .filter(it -> it.layer() == layer && members.contains(it.organisation()))
                    .map(Heard::interview)
                    .distinct()
                    .count());
        }
        return counts;
    }

    /** Which organisations belong to a segment: by its rule, unless a link says otherwise. */
    private static final class Members {

        private final Map<Id<Organisation>, Map<String, Set<String>>> attributes = new HashMap<>();
        private final List<Link> links;

        Members(Entries entries) {
            entries.all(Organisation.class).forEach(it -> attributes.put(it.id(), new TreeMap<>()));
            for (var attribute : entries.all(Attribute.class)) {
                attributes
                        .computeIfAbsent(attribute.organisation(), _ -> new TreeMap<>())
                        .computeIfAbsent(attribute.name(), _ -> new HashSet<>())
                        .add(attribute.value());
            }
            links = entries.having(Link.class, "relation", Relation.BELONGS_TO);
        }

        @SuppressWarnings("unchecked") // checked by its type
        Set<Id<Organisation>> of(Segment segment) {
            var members = new HashSet<Id<Organisation>>();
            var rule = rule(segment);
            if (rule != null) {
                attributes.forEach((organisation, its) -> {
                    if (rule.matches(its)) {
                        members.add(organisation);
                    }
                });
            }
            for (var link : links) {
                if (link.to().equals(segment.id()) && link.from().type() == EntryType.ORGANISATION) {
                    var organisation = (Id<Organisation>) link.from();
                    if (link.polarity() == Polarity.SUPPORTING) {
                        members.add(organisation);
                    } else {
                        members.remove(organisation);
                    }
                }
            }
            return members;
        }

        /** A rule that cannot be read selects nobody; the segment's page says so. */
        private static @Nullable SegmentRule rule(Segment segment) {
            try {
                return segment.rule() == null || segment.rule().isBlank() ? null : SegmentRule.parse(segment.rule());
            } catch (Refusal e) {
                return null;
            }
        }
    }
}
