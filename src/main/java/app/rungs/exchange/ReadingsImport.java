package app.rungs.exchange;

import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.exchange.csv.ReadingRow;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.insight.SegmentRule;
import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Problem;
import app.rungs.model.Reading;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.model.Source;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings a table of readings in as one edit: the file as their source, organisations by name, the segment column as an
 * attribute that segment rules select on, and a segment for each of its values that no rule selects yet.
 */
public final class ReadingsImport {

    private final Workspace workspace;

    public ReadingsImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What came in: how many of each, how many rows had no value, and what could not be read. */
    public record Result(int readings, int organisations, int segments, int missing, List<Problem> problems) {}

    /**
     * Imports one file as readings of the metric of this name, which is made if there is none.
     *
     * @throws Refusal if it is no table, a column is not there, it holds no reading, or it came in before
     */
    public Result bringIn(Incoming file, String metric, ReadingColumns columns) {
        var table = ReadingsTable.read(file.text(), columns);
        if (table.readings().isEmpty()) {
            throw new Refusal(Messages.of("exchange.readings.none", file.name(), columns.value()));
        }
        file.keepOriginal(workspace.folder());
        var run = new Run[1];
        workspace
                .importing(Messages.of("exchange.edit.readings", metric, file.name()), draft -> {
                    run[0] = new Run(draft, columns, path(table, columns.value()));
                    run[0].add(file, metric, table.readings());
                })
                .join();
        return new Result(
                table.readings().size(),
                run[0].newOrganisations,
                run[0].newSegments,
                table.missing(),
                table.problems());
    }

    /** The full name of a column, which says how the value was measured. */
    private static String path(ReadingsTable table, String column) {
        return table.preview().columns().stream()
                .filter(path -> path.equalsIgnoreCase(column)
                        || path.toLowerCase(Locale.ROOT).endsWith("/" + column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(column);
    }

    /** One import under way. */
    private static final class Run {

        private final Draft draft;
        private final ReadingColumns columns;
        private final String definition;
        private final Map<String, Id<Organisation>> organisations = new HashMap<>();
        private final Map<UUID, Set<String>> attributes = new HashMap<>();
        private int newOrganisations;
        private int newSegments;

        Run(Draft draft, ReadingColumns columns, String definition) {
            this.draft = draft;
            this.columns = columns;
            this.definition = definition;
            draft.entries().all(Organisation.class).forEach(it -> organisations.putIfAbsent(key(it.name()), it.id()));
            draft.entries()
                    .all(Attribute.class)
                    .forEach(it -> had(it.organisation()).add(key(it.name() + "=" + it.value())));
        }

        void add(Incoming file, String metric, List<ReadingRow> rows) {
            var of = metric(metric);
            var source = source(file, of);
            rows.stream()
                    .map(ReadingRow::segment)
                    .filter(value -> value != null)
                    .distinct()
                    .forEach(this::segment);
            for (var row : rows) {
                var organisation = organisation(row.organisation());
                describe(organisation, row.segment());
                draft.add(new Reading(
                        Id.fresh(EntryType.READING),
                        of,
                        row.value(),
                        row.date(),
                        organisation,
                        null,
                        source,
                        row.scope(),
                        definition));
            }
        }

        private Id<Metric> metric(String name) {
            var found = draft.entries().having(Metric.class, "name", name.strip());
            if (!found.isEmpty()) {
                return found.getFirst().id();
            }
            var fresh = new Metric(Id.fresh(EntryType.METRIC), name.strip(), null, null, null, null, null, null);
            draft.add(fresh);
            return fresh.id();
        }

        /** One file may hold several metrics, each in a column of its own; the same column comes in once. */
        private Id<Source> source(Incoming file, Id<Metric> metric) {
            var known = draft.entries().having(Source.class, "fileHash", file.hash());
            if (known.isEmpty()) {
                var fresh = new Source(
                        Id.fresh(EntryType.SOURCE),
                        file.text().title(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        file.name(),
                        file.hash());
                draft.add(fresh);
                return fresh.id();
            }
            var source = known.getFirst();
            boolean twice = draft.entries().naming(Reading.class, source.id()).stream()
                    .anyMatch(it -> it.metric().equals(metric) && definition.equals(it.definition()));
            if (twice) {
                throw new Refusal(Messages.of("exchange.readings.twice", definition, file.name()));
            }
            return source.id();
        }

        private Id<Organisation> organisation(String name) {
            return organisations.computeIfAbsent(key(name), key -> {
                var fresh = new Organisation(Id.fresh(EntryType.ORGANISATION), name, null, false);
                draft.add(fresh);
                newOrganisations++;
                return fresh.id();
            });
        }

        private void describe(Id<Organisation> organisation, @Nullable String value) {
            if (value != null && had(organisation).add(key(attribute() + "=" + value))) {
                draft.add(new Attribute(Id.fresh(EntryType.ATTRIBUTE), organisation, attribute(), value));
            }
        }

        /** A value that no segment's rule selects becomes a segment of its own. */
        private void segment(String value) {
            var had = Map.of(attribute(), Set.of(value));
            boolean selected = draft.entries().all(Segment.class).stream()
                    .map(Segment::rule)
                    .filter(rule -> rule != null && !rule.isBlank())
                    .anyMatch(rule -> SegmentRule.parse(rule).matches(had));
            if (!selected) {
                var rule = new SegmentRule.In(attribute(), List.of(value)).toString();
                draft.add(new Segment(Id.fresh(EntryType.SEGMENT), value, rule, null, null, null, null, null));
                newSegments++;
            }
        }

        /** The attribute is called what the column is called. */
        private String attribute() {
            String column = String.valueOf(columns.segment());
            return column.substring(column.lastIndexOf('/') + 1);
        }

        private Set<String> had(Id<Organisation> organisation) {
            return attributes.computeIfAbsent(organisation.value(), id -> new HashSet<>());
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
