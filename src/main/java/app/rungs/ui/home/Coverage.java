package app.rungs.ui.home;

import app.rungs.findings.Membership;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Layer;
import app.rungs.model.Link;
import app.rungs.model.Organisation;
import app.rungs.model.Person;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In how many interviews each layer of each segment was heard.
 *
 * @param problem why there are no rows: a segment's rule that makes no sense; null where there is no such thing
 */
public record Coverage(List<Row> rows, @Nullable String problem) {

    /** A segment and how many interviews heard each of its layers. */
    public record Row(Id<Segment> segment, String name, Map<Layer, Integer> interviews) {}

    public Coverage {
        rows = List.copyOf(rows);
    }

    static Coverage of(Entries entries) {
        try {
            var heard = heard(entries);
            var members = new Membership(entries);
            var rows = members.segments().stream()
                    .sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER))
                    .map(it -> new Row(it.id(), it.name(), count(heard, members.of(it.id()))))
                    .toList();
            return new Coverage(rows, null);
        } catch (Refusal e) {
            return new Coverage(List.of(), e.problem().inWords());
        }
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

    private static Map<Layer, Integer> count(Collection<Heard> heard, Set<UUID> members) {
        var counts = new EnumMap<Layer, Integer>(Layer.class);
        for (var layer : Layer.values()) {
            counts.put(layer, (int) heard.stream()
                    .filter(it -> it.layer() == layer
                            && members.contains(it.organisation().value()))
                    .map(Heard::interview)
                    .distinct()
                    .count());
        }
        return counts;
    }
}
