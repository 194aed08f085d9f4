package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.findings.ObstacleValues;
import app.rungs.model.Obstacle;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Obstacles with what each segment gives for their removal, and what customers plan to do themselves. */
final class Worths {

    private final Claims claims;
    private final ObstacleValues values;

    Worths(Entries entries, Claims claims) {
        this.claims = claims;
        this.values = ObstacleValues.of(entries);
    }

    Section section(List<Obstacle> obstacles) {
        return Section.full(
                "obstacles",
                Messages.of("brief.worths"),
                Messages.of("brief.obstacles.note"),
                obstacles.isEmpty() ? Parts.open("brief.worths.none") : List.of(table(obstacles)));
    }

    private Block table(List<Obstacle> obstacles) {
        return new Block.Table(
                List.of(
                        Parts.text("brief.obstacles.obstacle", 38),
                        Parts.text("brief.worths.points"),
                        Parts.text("brief.plans", 44)),
                obstacles.stream()
                        .map(it -> List.of(
                                Cell.of(new Run.Said(claims.about(it.id(), it.statement()))), given(it), plan(it)))
                        .toList());
    }

    private Cell given(Obstacle obstacle) {
        List<Block> lines = new ArrayList<>();
        for (var segment : values.segments()) {
            values.at(segment, obstacle)
                    .map(ObstacleValues.Cell::value)
                    .filter(it -> it.points() > 0)
                    .ifPresent(it -> lines.add(Block.runs(
                            Style.SMALL,
                            new Run.Strong(SegmentWords.shortName(segment.name()) + " " + it.points() + ". "),
                            new Run.Said(claims.about(
                                    it.id(),
                                    it.reason() == null ? Messages.of("brief.compose.noReason") : it.reason())))));
        }
        return lines.isEmpty() ? Cell.of(Messages.of("brief.worth.none")) : new Cell(lines);
    }

    private static Cell plan(Obstacle obstacle) {
        var plan = obstacle.plan();
        if (plan == null) {
            return Cell.of("");
        }
        var reason = obstacle.planReason();
        return reason == null
                ? Cell.of(plan)
                : new Cell(List.of(
                        Block.words(Style.SMALL, plan),
                        Block.words(Style.NOTE, Messages.of("brief.goal.why", reason))));
    }
}
