package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Department;
import app.rungs.brief.kind.BriefContent.Obstacle;
import app.rungs.brief.kind.BriefContent.Question;
import app.rungs.brief.kind.BriefContent.Worth;
import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 1: what drives the segment, what its department heads answer for, and what the obstacles are worth to it. */
final class SegmentFirst {

    private final BriefContent content;

    SegmentFirst(BriefContent content) {
        this.content = content;
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        if (content.lead() != null) {
            sections.add(Section.full("lead", "", "", List.of(Parts.said(Style.STRONG, content.lead())))
                    .as(Section.Look.LEAD));
        }
        sections.add(goals());
        sections.add(departments());
        sections.add(obstacles());
        return sections;
    }

    private Section goals() {
        return Section.half("goals", Messages.of("brief.goals"), Messages.of("brief.layer.strategic"), goalBlocks())
                .of(Layer.STRATEGIC);
    }

    private List<Block> goalBlocks() {
        if (content.goals().isEmpty()) {
            return Parts.open("brief.goals.none");
        }
        return List.of(new Block.Items(
                true,
                content.goals().stream()
                        .map(goal -> List.<Block>of(
                                Parts.said(Style.STRONG, goal.claim()),
                                Block.words(Style.NOTE, Messages.of("brief.goal.why", goal.why()))))
                        .toList()));
    }

    private Section departments() {
        var blocks = content.departments().isEmpty()
                ? Parts.open("brief.departments.none")
                : content.departments().stream()
                        .flatMap(SegmentFirst::department)
                        .toList();
        return Section.half(
                        "departments", Messages.of("brief.departments"), Messages.of("brief.layer.operational"), blocks)
                .of(Layer.OPERATIONAL);
    }

    private static Stream<Block> department(Department department) {
        return Stream.concat(
                Stream.of(new Block.Heading(department.name())),
                department.questions().stream().map(SegmentFirst::question));
    }

    private static Block question(Question question) {
        var answer = question.answer() == null
                ? new Run.Chip(Run.Tone.CAREFUL, Messages.of("brief.question.open"))
                : new Run.Said(question.answer());
        return Block.runs(Style.BODY, new Run.Note(question.asked() + " "), answer);
    }

    private Section obstacles() {
        return Section.full(
                "obstacles",
                Messages.of("brief.obstacles"),
                Messages.of("brief.obstacles.note"),
                content.obstacles().isEmpty() ? Parts.open("brief.obstacles.none") : List.of(worths()));
    }

    private Block worths() {
        int most = content.obstacles().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.here()), Stream.ofNullable(it.there())))
                .mapToInt(Worth::points)
                .max()
                .orElse(1);
        return new Block.Table(
                List.of(
                        Parts.text("brief.obstacles.obstacle", 38),
                        Parts.text("brief.obstacles.points", 52),
                        Parts.text("brief.obstacles.reason")),
                content.obstacles().stream().map(it -> row(it, most)).toList());
    }

    private List<Cell> row(Obstacle obstacle, int most) {
        var here = content.segment().shortName();
        var bars = new ArrayList<>(List.of(new Chart.Bar(here, obstacle.here().points())));
        List<Block> reasons = new ArrayList<>(List.of(reason(here, obstacle.here())));
        var other = content.comparison();
        if (other != null) {
            bars.add(new Chart.Bar(other.shortName(), points(obstacle.there())));
            if (obstacle.there() != null) {
                reasons.add(reason(other.shortName(), obstacle.there()));
            }
        }
        return List.of(
                Cell.of(obstacle.name()),
                new Cell(List.of(new Block.Figure(new Chart.Bars(bars, most)))),
                new Cell(reasons));
    }

    private static @Nullable Integer points(@Nullable Worth worth) {
        return worth == null ? null : worth.points();
    }

    private static Block reason(String segment, Worth worth) {
        return Block.runs(
                Style.SMALL, new Run.Strong(segment + " " + worth.points() + ". "), new Run.Said(worth.reason()));
    }
}
