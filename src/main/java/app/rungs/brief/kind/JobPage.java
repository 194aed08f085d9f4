package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.findings.Evidence;
import app.rungs.model.Choices;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Metric;
import app.rungs.model.Obstacle;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page on a job: who does it when and what for, how well is well, what stands in the way, and in whose words. */
final class JobPage {

    private static final int QUOTES = 3;

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;

    JobPage(Entries entries, Claims claims, LocalDate asOf) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
    }

    Matter of(Job job) {
        var sections = new ArrayList<Section>();
        sections.add(story(job));
        sections.add(outcomes(job));
        sections.add(Section.full(
                        "metrics",
                        Messages.of("brief.job.metrics"),
                        Messages.of("brief.layer.operational"),
                        measures(job))
                .of(Layer.OPERATIONAL));
        sections.add(new Worths(entries, claims).section(inTheWay(job)));
        sections.add(words(job));
        return Parts.matter(
                "brief.job.kicker",
                job.statement(),
                who(job),
                List.of(Messages.of(
                        "brief.job.segments", Parts.segments(entries, job.id(), "brief.job.segments.none"))),
                1,
                asOf,
                sections);
    }

    private String who(Job job) {
        return Stream.of(
                        job.role() == null ? null : entries.get(job.role()).name(),
                        job.department() == null
                                ? null
                                : entries.get(job.department()).name(),
                        job.layer() == null ? null : Choices.inWords(job.layer()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Section story(Job job) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Parts.said(Style.STRONG, claims.about(job.id(), job.statement())));
        part(blocks, "brief.job.when", job.situation());
        part(blocks, "brief.job.want", job.motivation());
        part(blocks, "brief.job.so", job.benefit());
        part(blocks, "brief.job.for", job.ultimateGoal());
        return Section.half("story", Messages.of("brief.job.story"), Messages.of("brief.layer.tactical"), blocks)
                .of(Layer.TACTICAL);
    }

    private static void part(List<Block> blocks, String key, @Nullable String words) {
        blocks.add(Block.runs(
                Style.BODY,
                new Run.Note(Messages.of(Objects.requireNonNull(key)) + " "),
                words == null
                        ? new Run.Chip(Run.Tone.CAREFUL, Messages.of("brief.question.open"))
                        : new Run.Plain(words)));
    }

    private Section outcomes(Job job) {
        var outcomes = new Measures(entries, claims).outcomesOf(job);
        return Section.half(
                "outcomes",
                Messages.of("brief.job.outcomes"),
                "",
                outcomes.isEmpty()
                        ? Parts.open("brief.job.outcomes.none")
                        : List.of(new Block.Table(
                                List.of(
                                        Parts.text("brief.survey.outcome", 52),
                                        Parts.number("brief.jobs.baseline"),
                                        Parts.number("brief.jobs.target")),
                                outcomes.stream()
                                        .map(it -> List.of(
                                                Cell.of(new Run.Said(claims.about(it.id(), it.title()))),
                                                Cell.of(Parts.measured(it.baseline(), it.unit())),
                                                Cell.of(Parts.measured(it.target(), it.unit()))))
                                        .toList())));
    }

    private List<Block> measures(Job job) {
        var metrics = entries.links(job.id()).stream()
                .filter(it -> it.relation() == Relation.MEASURED_BY && it.from().equals(job.id()))
                .flatMap(it -> entries.any(it.to()).stream())
                .map(Metric.class::cast)
                .sorted(Comparator.comparing(Metric::name))
                .toList();
        return metrics.isEmpty()
                ? Parts.open("brief.job.metrics.none")
                : List.of(new Measures(entries, claims).table(metrics));
    }

    private List<Obstacle> inTheWay(Job job) {
        return entries.links(job.id()).stream()
                .filter(it -> it.relation() == Relation.BLOCKS && it.to().equals(job.id()))
                .flatMap(it -> entries.any(it.from()).stream())
                .map(Obstacle.class::cast)
                .sorted(Comparator.comparing(Obstacle::statement))
                .toList();
    }

    private Section words(Job job) {
        var quotes = claims.citable(job.id()).stream()
                .filter(it -> it.supports() && it.sourceClass() == Evidence.SourceClass.INTERVIEW)
                .limit(QUOTES)
                .map(claims::quote)
                .toList();
        return Section.half(
                "words",
                Messages.of("brief.job.words"),
                "",
                quotes.isEmpty() ? Parts.open("brief.job.words.none") : quotes);
    }
}
