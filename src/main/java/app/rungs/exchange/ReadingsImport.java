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
import app.rungs.workspace.Batch;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings a table of readings in: the file as their source, organisations by name, the segment column as an attribute that
 * segment rules select on, and a segment for each of its values that no rule selects yet. A long table comes in as several
 * edits, so that it need not be in memory at once; they are one step to take back.
 */
public final class ReadingsImport {

    /** How many readings make an edit. */
    private static final int AT_ONCE = 10_000;

    private final Workspace workspace;
    private final Batch batch;
    private final int atOnce;

    /** @param batch the imports that are taken back together with these */
    public ReadingsImport(Workspace workspace, Batch batch) {
        this(workspace, batch, AT_ONCE);
    }

    ReadingsImport(Workspace workspace, Batch batch, int atOnce) {
        this.workspace = workspace;
        this.batch = batch;
        this.atOnce = atOnce;
    }

    /**
     * What came in.
     *
     * @param readings how many
     * @param left how many more there are, which the import was stopped before
     * @param missing how many rows had no value
     * @param problems what could not be read
     */
    public record Result(
            int readings, int left, int organisations, int segments, int missing, List<Problem> problems) {}

    /** Hears how far an import is. */
    @FunctionalInterface
    public interface Going {

        /** {@code done} of {@code all} readings are in; returns whether the import goes on. */
        boolean on(int done, int all);
    }

    /**
     * Imports one file as readings of the metric of this name, which is made if there is none.
     *
     * @param going asked between two edits; what is in when it stops the import stays
     * @throws Refusal if it is no table, a column is not there, it holds no reading, or it came in before
     */
    public Result bringIn(Incoming file, String metric, ReadingColumns columns, Going going) {
        var table = ReadingsTable.read(file.text(), columns);
        if (table.count() == 0) {
            throw new Refusal(Messages.of("exchange.readings.none", file.name(), columns.value()));
        }
        file.keepOriginal(workspace.folder());
        var name = Messages.of("exchange.edit.readings", metric, file.name());
        var run = new Run(file, metric, columns, path(table, columns.value()));
        int done = 0;
        try (var rows = table.stream()) {
            for (var left = rows.iterator(); left.hasNext() && (done == 0 || going.on(done, table.count())); ) {
                done += add(name, run, left);
            }
        }
        return run.result(done, table);
    }

    /** Brings in the next of the rows that are left, and says how many. */
    private int add(String name, Run run, Iterator<ReadingRow> left) {
        var some = new ArrayList<ReadingRow>();
        while (left.hasNext() && some.size() < atOnce) {
            some.add(left.next());
        }
        workspace.importing(name, batch, draft -> run.add(draft, some)).join();
        return some.size();
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

        private final Incoming file;
        private final String metric;
        private final String attribute;
        private final String definition;
        private @Nullable Begun begun;

        /** What all of a file's readings have in common. */
        private record Begun(ReadingsDraft named, Id<Metric> of, Id<Source> source) {}

        Run(Incoming file, String metric, ReadingColumns columns, String definition) {
            this.file = file;
            this.metric = metric;
            this.definition = definition;
            // The attribute is called what the column is called.
            var column = String.valueOf(columns.segment());
            this.attribute = column.substring(column.lastIndexOf('/') + 1);
        }

        Result result(int done, ReadingsTable table) {
            var named = Objects.requireNonNull(begun).named();
            return new Result(
                    done,
                    table.count() - done,
                    named.newOrganisations(),
                    named.newSegments(),
                    table.missing(),
                    table.problems());
        }

        void add(Draft draft, List<ReadingRow> rows) {
            var known = begun == null ? begin(draft) : begun;
            begun = known;
            known.named().in(draft);
            for (var row : rows) {
                var organisation = known.named().organisation(row.organisation(), row.segment());
                draft.add(new Reading(
                        Id.fresh(EntryType.READING),
                        known.of(),
                        row.value(),
                        row.date(),
                        organisation,
                        null,
                        known.source(),
                        row.scope(),
                        definition));
            }
        }

        private Begun begin(Draft draft) {
            var named = new ReadingsDraft(draft, attribute);
            var of = named.metric(metric);
            return new Begun(named, of, source(draft, of));
        }

        /** One file may hold several metrics, each in a column of its own; the same column comes in once. */
        private Id<Source> source(Draft draft, Id<Metric> metric) {
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
