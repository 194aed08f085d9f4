package app.rungs.brief;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Paper;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/** A chart as a table, for formats that do not draw and where one sentence would be too long. */
final class ChartTable {

    private ChartTable() {}

    /** A row for each obstacle, a column for each product. */
    static Block.Table of(Chart.Covered covered) {
        var columns = Stream.concat(Stream.of(Messages.of("brief.obstacles.obstacle")), covered.products().stream())
                .map(it -> new Block.Column(it, Block.Align.LEFT, 0))
                .toList();
        var rows = covered.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.obstacle()),
                                row.degrees().stream().map(Chart.Degree::inWords))
                        .map(Block.Cell::of)
                        .toList())
                .toList();
        return new Block.Table(columns, rows);
    }

    /** The paper with such tables in the places of its charts. */
    static Paper in(Paper paper) {
        return paper.with(paper.sections().stream()
                .map(it -> it.with(blocks(it.blocks())))
                .toList());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .map(it -> it instanceof Block.Figure(Chart.Covered covered) ? of(covered) : it)
                .toList();
    }
}
