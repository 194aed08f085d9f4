package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.findings.HeadAnswers;
import app.rungs.model.Choices;
import app.rungs.model.Department;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Layer;
import app.rungs.model.Link;
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
import java.util.stream.Stream;

/** A page on a department: what its head answers for, how that is measured, who works on it and what stands in the way. */
final class DepartmentPage {

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;
    private final Worths worths;

    DepartmentPage(Entries entries, Claims claims, LocalDate asOf) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
        this.worths = new Worths(entries, claims);
    }

    Matter of(Department department) {
        var metrics = entries.having(Metric.class, "department", department.id()).stream()
                .sorted(Comparator.comparing(Metric::name))
                .toList();
        var jobs = entries.having(Job.class, "department", department.id()).stream()
                .sorted(Comparator.comparing(Job::statement))
                .toList();
        var sections = new ArrayList<Section>();
        sections.add(answers(department));
        sections.add(Section.full(
                        "metrics",
                        Messages.of("brief.department.metrics"),
                        Messages.of("brief.layer.operational"),
                        metrics.isEmpty()
                                ? Parts.open("brief.department.metrics.none")
                                : List.of(new Measures(entries, claims).table(metrics)))
                .of(Layer.OPERATIONAL));
        sections.addAll(new Trends(entries).sections(metrics));
        sections.add(jobs(jobs));
        sections.add(worths.section(standing(department, metrics, jobs)));
        return Parts.matter(
                "brief.department.kicker",
                department.name(),
                department.head() == null ? "" : Messages.of("brief.department.head", department.head()),
                List.of(Messages.of(
                        "brief.department.segments",
                        Parts.segments(entries, department.id(), "brief.department.segments.none"))),
                1,
                asOf,
                sections);
    }

    private Section answers(Department department) {
        return Section.full(
                "answers",
                Messages.of("brief.department.answers"),
                "",
                List.of(new Block.Table(
                        List.of(
                                Parts.text("brief.department.asked", 40),
                                Parts.text("brief.department.answer", 56),
                                Parts.text("brief.department.behind")),
                        HeadAnswers.of(entries, department, asOf).stream()
                                .map(it -> answer(department, it))
                                .toList())));
    }

    private List<Cell> answer(Department department, HeadAnswers answered) {
        List<Block> reasons = new ArrayList<>();
        for (var reason : answered.whys()) {
            var why = reason.why();
            var segment = why.segment() == null
                    ? ""
                    : Messages.of(
                            "brief.department.in", entries.get(why.segment()).name());
            reasons.add(Block.runs(
                    Style.SMALL,
                    new Run.Note("→ ".repeat(reason.depth())),
                    new Run.Said(claims.about(why.id(), why.statement())),
                    new Run.Note(segment)));
        }
        return List.of(
                Cell.of(Choices.inWords(answered.question())),
                answered.answer().isEmpty()
                        ? Cell.of(new Run.Chip(Run.Tone.CAREFUL, Messages.of("brief.question.open")))
                        : Cell.of(new Run.Said(claims.about(department.id(), answered.answer()))),
                reasons.isEmpty() ? Cell.of("") : new Cell(reasons));
    }

    private Section jobs(List<Job> jobs) {
        return Section.full(
                        "jobs",
                        Messages.of("brief.department.jobs"),
                        Messages.of("brief.layer.tactical"),
                        jobs.isEmpty() ? Parts.open("brief.department.jobs.none") : List.of(jobTable(jobs)))
                .of(Layer.TACTICAL);
    }

    private Block jobTable(List<Job> jobs) {
        var measures = new Measures(entries, claims);
        return new Block.Table(
                List.of(
                        Parts.text("brief.jobs.job", 58),
                        Parts.text("brief.job.layer", 18),
                        Parts.text("brief.job.outcomes")),
                jobs.stream()
                        .map(job -> List.of(
                                Cell.of(new Run.Said(claims.about(job.id(), job.statement()))),
                                Cell.of(job.layer() == null ? "" : Choices.inWords(job.layer())),
                                measures.outcomes(job)))
                        .toList());
    }

    /** What hits the department, or blocks one of its metrics or jobs. */
    private List<Obstacle> standing(Department department, List<Metric> metrics, List<Job> jobs) {
        return Stream.of(
                        Stream.of(department.id()),
                        metrics.stream().map(Metric::id),
                        jobs.stream().map(Job::id))
                .<Id<?>>flatMap(it -> it)
                .flatMap(id -> entries.links(id).stream().filter(link -> isInTheWay(link, id)))
                .map(Link::from)
                .distinct()
                .flatMap(it -> entries.any((Id<?>) it).stream())
                .map(Obstacle.class::cast)
                .sorted(Comparator.comparing(Obstacle::statement))
                .toList();
    }

    private static boolean isInTheWay(Link link, Id<?> id) {
        return Objects.equals(link.to(), id)
                && (link.relation() == Relation.HITS || link.relation() == Relation.BLOCKS);
    }
}
