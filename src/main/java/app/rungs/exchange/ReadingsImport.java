package app.rungs.exchange;

import app.rungs.exchange.csv.ReadingColumns;
import app.rungs.exchange.csv.ReadingRow;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Problem;
import app.rungs.model.Reading;
import app.rungs.model.Refusal;
import app.rungs.model.Source;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Locale;

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
                run[0].named.newOrganisations(),
                run[0].named.newSegments(),
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
        private final String definition;
        private final ReadingsDraft named;

        Run(Draft draft, ReadingColumns columns, String definition) {
            this.draft = draft;
            this.definition = definition;
            // The attribute is called what the column is called.
            var column = String.valueOf(columns.segment());
            this.named = new ReadingsDraft(draft, column.substring(column.lastIndexOf('/') + 1));
        }

        void add(Incoming file, String metric, List<ReadingRow> rows) {
            var of = named.metric(metric);
            var source = source(file, of);
            for (var row : rows) {
                var organisation = named.organisation(row.organisation(), row.segment());
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
    }
}
