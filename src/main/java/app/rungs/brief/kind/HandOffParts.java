package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.findings.Coverage;
import app.rungs.findings.ObstacleValue;
import app.rungs.findings.chain.ChainGraph;
import app.rungs.findings.chain.ChainWords;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.ValueStatement;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What only one of our functions needs of an obstacle. */
final class HandOffParts {

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;
    private final Segment segment;
    private @Nullable ChainGraph graph;

    HandOffParts(Entries entries, Claims claims, LocalDate asOf, Segment segment) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
        this.segment = segment;
    }

    /** Engineering: from what was said, through job, metric and goal, to what it is worth, and how well that carries. */
    List<Block> chain(RelativeValue value) {
        if (graph == null) {
            graph = ChainGraph.read(entries, asOf);
        }
        var chain = graph.chain(value.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.of("brief.handOff.chain")));
        for (var lane : chain.lanes()) {
            List<List<Block>> steps = new ArrayList<>();
            for (var id : lane.route().entries()) {
                var node = chain.node(id);
                steps.add(List.of(Block.runs(
                        Style.SMALL,
                        new Run.Note(Messages.of("type." + id.type().word()) + " "),
                        new Run.Said(claims.itself(id, node.title())))));
            }
            blocks.add(new Block.Items(true, steps));
            blocks.add(
                    Block.words(lane.route().isWhole() ? Style.NOTE : Style.CAVEAT, ChainWords.verdict(lane.route())));
        }
        return blocks;
    }

    /** Marketing: what is said of the products that take it away, without naming them or a feature. */
    List<Block> saying(Coverage coverage, Obstacle obstacle) {
        var statements = coverage.products().stream()
                .filter(it -> coverage.degree(it.id(), obstacle.id()) != Coverage.Degree.NONE)
                .flatMap(product -> entries.having(ValueStatement.class, "product", product.id()).stream()
                        .max(Comparator.comparing(it -> Objects.requireNonNullElse(it.version(), 0)))
                        .stream())
                .map(it -> claims.about(it.id(), it.words()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.of("brief.handOff.saying")));
        blocks.addAll(Parts.listed(statements, "brief.handOff.saying.none"));
        return blocks;
    }

    /** Sales: what it costs the customers, with its interval, and what speaks against us. */
    List<Block> worth(Obstacle obstacle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.of("brief.handOff.worth")));
        var value = ObstacleValue.of(entries, obstacle, segment);
        var chart = MoneyWorth.chart(value);
        if (chart.isPresent()) {
            blocks.add(new Block.Figure(chart.get()));
            blocks.add(Block.words(Style.NOTE, MoneyWorth.rests(value)));
        } else {
            blocks.addAll(Parts.open("brief.handOff.worth.none"));
        }
        if (obstacle.cost() != null) {
            blocks.add(Parts.said(
                    Style.BODY, claims.about(obstacle.id(), Messages.of("brief.handOff.cost", obstacle.cost()))));
        }
        return blocks;
    }

    /** Customer success: what customers do about it themselves. */
    List<Block> plan(Obstacle obstacle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.of("brief.plans")));
        var plan = obstacle.plan();
        if (plan == null) {
            blocks.addAll(Parts.open("brief.plans.none"));
        } else {
            blocks.add(Parts.said(Style.BODY, claims.reported(obstacle.id(), plan)));
            if (obstacle.planReason() != null) {
                blocks.add(Block.words(Style.NOTE, Messages.of("brief.goal.why", obstacle.planReason())));
            }
        }
        return blocks;
    }
}
