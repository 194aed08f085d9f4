package app.rungs.exchange;

import app.rungs.insight.SegmentRule;
import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Segment;
import app.rungs.storage.Draft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readings that come in name: metrics and organisations by name, made where they are not there yet; a segment's name
 * becomes an attribute of the organisation, and a segment of its own where no rule selects it.
 */
final class ReadingsDraft {

    private final String attribute;
    private Draft draft;
    private final Map<String, Id<Organisation>> organisations = new HashMap<>();
    private final Map<UUID, Set<String>> attributes = new HashMap<>();
    private final Set<String> segments = new HashSet<>();
    private int newOrganisations;
    private int newSegments;

    /** @param attribute what the column of segments is called */
    ReadingsDraft(Draft draft, String attribute) {
        this.draft = draft;
        this.attribute = attribute;
        draft.entries().all(Organisation.class).forEach(it -> organisations.putIfAbsent(key(it.name()), it.id()));
        draft.entries()
                .all(Attribute.class)
                .forEach(it -> had(it.organisation()).add(key(it.name() + "=" + it.value())));
    }

    /** Goes on in another edit: what was made before is known. */
    void in(Draft next) {
        draft = next;
    }

    int newOrganisations() {
        return newOrganisations;
    }

    int newSegments() {
        return newSegments;
    }

    Id<Metric> metric(String name) {
        var found = draft.entries().having(Metric.class, "name", name.strip());
        if (!found.isEmpty()) {
            return found.getFirst().id();
        }
        var fresh = new Metric(Id.fresh(EntryType.METRIC), name.strip(), null, null, null, null, null, null);
        draft.add(fresh);
        return fresh.id();
    }

    /** The organisation of this name, in the segment of this name where one is given. */
    Id<Organisation> organisation(String name, @Nullable String segment) {
        var id = organisations.computeIfAbsent(key(name), key -> {
            var fresh = new Organisation(Id.fresh(EntryType.ORGANISATION), name.strip(), null, false);
            draft.add(fresh);
            newOrganisations++;
            return fresh.id();
        });
        if (segment != null) {
            segment(segment);
            if (had(id).add(key(attribute + "=" + segment))) {
                draft.add(new Attribute(Id.fresh(EntryType.ATTRIBUTE), id, attribute, segment));
            }
        }
        return id;
    }

    /** The segment of this name itself, for values that belong to no single organisation. */
    Id<Segment> segmentNamed(String name) {
        var found = draft.entries().having(Segment.class, "name", name.strip());
        if (!found.isEmpty()) {
            return found.getFirst().id();
        }
        return add(name.strip());
    }

    /** A value that no segment's rule selects becomes a segment of its own. */
    private void segment(String value) {
        if (!segments.add(key(value))) {
            return;
        }
        var had = Map.of(attribute, Set.of(value));
        boolean selected = draft.entries().all(Segment.class).stream()
                .map(Segment::rule)
                .filter(rule -> rule != null && !rule.isBlank())
                .anyMatch(rule -> SegmentRule.parse(rule).matches(had));
        if (!selected) {
            add(value);
        }
    }

    private Id<Segment> add(String name) {
        var rule = new SegmentRule.In(attribute, List.of(name)).toString();
        var fresh = new Segment(Id.fresh(EntryType.SEGMENT), name, rule, null, null, null, null, null);
        draft.add(fresh);
        newSegments++;
        return fresh.id();
    }

    private Set<String> had(Id<Organisation> organisation) {
        return attributes.computeIfAbsent(organisation.value(), id -> new HashSet<>());
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
