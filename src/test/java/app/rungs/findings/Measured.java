package app.rungs.findings;

import app.rungs.model.Attribute;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Reading;
import app.rungs.model.Segment;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A workspace with metrics and readings, written in a few words a line. */
final class Measured implements AutoCloseable {

    final Workspace workspace;

    Measured(Path folder) {
        workspace = Workspace.create(folder, () -> Instant.parse("2026-03-04T09:00:00Z"), Runnable::run);
    }

    Metric metric(String name, @Nullable String unit, @Nullable String formula) {
        var metric = new Metric(Id.fresh(EntryType.METRIC), name, null, formula, unit, null, null, null);
        workspace.edit("Add", draft -> draft.add(metric)).join();
        return metric;
    }

    /** A segment whose rule selects the organisations that {@link #organisation} puts there. */
    Segment segment(String name) {
        var rule = "Ownership = \"" + name + "\"";
        var segment = new Segment(Id.fresh(EntryType.SEGMENT), name, rule, null, null, null, null, null);
        workspace.edit("Add", draft -> draft.add(segment)).join();
        return segment;
    }

    Organisation organisation(String name, String segment) {
        var organisation = new Organisation(Id.fresh(EntryType.ORGANISATION), name, null, true);
        workspace
                .edit("Add", draft -> {
                    draft.add(organisation);
                    draft.add(new Attribute(Id.fresh(EntryType.ATTRIBUTE), organisation.id(), "Ownership", segment));
                })
                .join();
        return organisation;
    }

    void reading(Metric metric, @Nullable Organisation of, int year, double value, @Nullable String definition) {
        var reading = new Reading(
                Id.fresh(EntryType.READING),
                metric.id(),
                value,
                LocalDate.of(year, 12, 31),
                of == null ? null : of.id(),
                null,
                null,
                null,
                definition);
        workspace.edit("Add", draft -> draft.add(reading)).join();
    }

    Observations of(Metric metric) {
        return ask(readings -> readings.observations(), metric);
    }

    <T> T ask(Function<MetricReadings, T> question, Metric metric) {
        return workspace
                .read(entries -> question.apply(new MetricReadings(entries, entries.get(metric.id()))))
                .join();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
