package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Words;
import app.rungs.findings.MetricReadings;
import app.rungs.model.Choices;
import app.rungs.model.Job;
import app.rungs.model.Metric;
import app.rungs.model.Outcome;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Metrics with where they stand, and outcomes with where they should. */
final class Measures {

    /** More segments than this are one line too many in a cell. */
    private static final int GROUPS = 4;

    private final Entries entries;
    private final Claims claims;

    Measures(Entries entries, Claims claims) {
        this.entries = entries;
        this.claims = claims;
    }

    /** What each metric counts, which way is better, and its latest readings by segment. */
    Block table(List<Metric> metrics) {
        return new Block.Table(
                List.of(
                        Parts.text("brief.jobs.metric", 56),
                        Parts.text("brief.metric.better", 16),
                        Parts.text("brief.metric.owner", 33),
                        Parts.text("brief.metric.latest")),
                metrics.stream()
                        .map(it -> List.of(
                                name(it),
                                Cell.of(it.direction() == null ? "" : Choices.inWords(it.direction())),
                                Cell.of(Objects.requireNonNullElse(it.owner(), "")),
                                latest(it)))
                        .toList());
    }

    private Cell name(Metric metric) {
        var name = Parts.said(Style.BODY, claims.about(metric.id(), metric.name()));
        var definition = metric.definition();
        boolean measured = !new MetricReadings(entries, metric).definitions().isEmpty();
        return definition == null || !measured
                ? new Cell(List.of(name))
                : new Cell(List.of(name, Block.words(Style.NOTE, definition)));
    }

    /** The latest of each segment; only figures of one definition stand in one cell. */
    private Cell latest(Metric metric) {
        var readings = new MetricReadings(entries, metric);
        var definitions = readings.definitions();
        if (definitions.isEmpty()) {
            return Cell.of(Messages.of("brief.compose.unmeasured"));
        }
        var definition = definitions.getFirst();
        var periods = readings.periods(definition);
        List<Block> lines = new ArrayList<>();
        if (!periods.isEmpty()) {
            readings.of(definition, periods.getFirst()).stream()
                    .limit(GROUPS)
                    .forEach(group -> lines.add(Block.runs(
                            Style.SMALL,
                            new Run.Strong((Words.number(group.quartiles().median()) + " "
                                            + Objects.requireNonNullElse(metric.unit(), ""))
                                    .strip()),
                            new Run.Plain(Messages.of(
                                    "brief.metric.group",
                                    group.segment().name(),
                                    group.period(),
                                    group.quartiles().n())))));
        }
        return lines.isEmpty() ? Cell.of(Messages.of("brief.compose.unmeasured")) : new Cell(lines);
    }

    /** A job's outcomes with where they stand and should stand. */
    Cell outcomes(Job job) {
        List<Block> lines = new ArrayList<>();
        outcomesOf(job)
                .forEach(it -> lines.add(Block.runs(
                        Style.SMALL,
                        new Run.Said(claims.about(it.id(), it.title())),
                        new Run.Plain(" " + fromTo(it)))));
        return lines.isEmpty() ? Cell.of("") : new Cell(lines);
    }

    List<Outcome> outcomesOf(Job job) {
        return entries.naming(Outcome.class, job.id()).stream()
                .sorted(Comparator.comparing(Outcome::title))
                .toList();
    }

    private static String fromTo(Outcome outcome) {
        return Messages.of(
                "brief.outcome.fromTo",
                Parts.measured(outcome.baseline(), outcome.unit()),
                Parts.measured(outcome.target(), outcome.unit()));
    }
}
