package app.rungs.exchange;

import app.rungs.exchange.csv.GridCheck.Found;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Metric;
import app.rungs.model.Organisation;
import app.rungs.model.Reading;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.workspace.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings pasted or typed readings in as one edit. A reading that is there already comes in once. */
public final class GridImport {

    private final Workspace workspace;

    public GridImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What came in, and how many readings were there already. */
    public record Result(int added, int known) {}

    /** What makes two readings the same. */
    private record Same(
            double value,
            @Nullable LocalDate date,
            @Nullable Id<Organisation> organisation,
            @Nullable Id<?> segment,
            @Nullable String scope,
            @Nullable String definition) {

        static Same of(Reading reading) {
            return new Same(
                    reading.value(),
                    reading.date(),
                    reading.organisation(),
                    reading.segment(),
                    reading.scope(),
                    reading.definition());
        }
    }

    /**
     * Adds readings.
     *
     * @param attribute what the column of segments is called
     */
    public CompletableFuture<Result> bringIn(List<Found> readings, String attribute) {
        var metrics = readings.stream().map(Found::metric).distinct().collect(Collectors.joining(", "));
        var added = new AtomicInteger();
        return workspace
                .importing(
                        Messages.of("exchange.edit.pasted", readings.size(), metrics),
                        draft -> added.set(add(draft, readings, attribute)))
                .thenApply(_ -> new Result(added.get(), readings.size() - added.get()));
    }

    private static int add(Draft draft, List<Found> readings, String attribute) {
        var named = new ReadingsDraft(draft, attribute);
        Map<String, Id<Metric>> metrics = new HashMap<>();
        Map<Id<Metric>, Set<Same>> known = new HashMap<>();
        int added = 0;
        for (var found : readings) {
            var metric = metrics.computeIfAbsent(found.metric(), named::metric);
            var there = known.computeIfAbsent(
                    metric,
                    id -> draft.entries().naming(Reading.class, id).stream()
                            .map(Same::of)
                            .collect(Collectors.toCollection(HashSet::new)));
            var organisation =
                    found.organisation() == null ? null : named.organisation(found.organisation(), found.segment());
            var segment = organisation == null && found.segment() != null ? named.segmentNamed(found.segment()) : null;
            var reading = new Reading(
                    Id.fresh(EntryType.READING),
                    metric,
                    found.value(),
                    found.date(),
                    organisation,
                    segment,
                    null,
                    found.scope(),
                    found.definition());
            if (there.add(Same.of(reading))) {
                draft.add(reading);
                added++;
            }
        }
        return added;
    }
}
