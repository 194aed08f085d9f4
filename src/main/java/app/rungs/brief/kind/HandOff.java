package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.brief.paper.Words;
import app.rungs.findings.Coverage;
import app.rungs.findings.Evidence;
import app.rungs.findings.ValueCase;
import app.rungs.findings.ValueTargets;
import app.rungs.findings.ValueTargets.ForObstacle;
import app.rungs.model.Audience;
import app.rungs.model.Choices;
import app.rungs.model.Goal;
import app.rungs.model.Obstacle;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.model.ValueTarget;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one of our functions must hit in a segment for each obstacle's removal to pay, why, and on what evidence. */
final class HandOff {

    /** The section of the obstacle that is worth most. */
    static final String FIRST = "obstacle-1";

    private static final int QUOTES = 2;

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;
    private final Audience audience;
    private final Coverage coverage;

    HandOff(Entries entries, Claims claims, LocalDate asOf, Audience audience) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
        this.audience = audience;
        this.coverage = new Coverage(entries);
    }

    Matter of(Segment segment) {
        var targets = ValueTargets.of(entries, asOf);
        var values = entries.having(RelativeValue.class, "segment", segment.id()).stream()
                .filter(it -> it.points() > 0)
                .sorted(Comparator.comparing(RelativeValue::points)
                        .reversed()
                        .thenComparing(it -> it.id().value()))
                .toList();
        var parts = new HandOffParts(entries, claims, asOf, segment);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            sections.add(card(i + 1, value, of(targets, value), parts));
        }
        var name = Choices.inWords(audience);
        return Parts.matter(
                "brief.handOff.kicker." + audience.name(),
                segment.name(),
                Messages.of("brief.handOff.summary." + audience.name()),
                notes(segment, targets, name),
                0,
                asOf,
                sections.isEmpty()
                        ? List.of(Section.full(
                                "none", Messages.of("brief.obstacles"), "", Parts.open("brief.obstacles.none")))
                        : sections);
    }

    private List<String> notes(Segment segment, ValueTargets targets, String name) {
        var notes = new ArrayList<>(List.of(rate(targets), Messages.of("brief.handOff.note", name)));
        var goals = entries.having(Goal.class, "segment", segment.id()).stream()
                .map(Goal::statement)
                .sorted()
                .collect(Collectors.joining("; "));
        if (audience == Audience.MARKETING && !goals.isEmpty()) {
            notes.add(Messages.of("brief.handOff.goals", goals));
        }
        return notes;
    }

    private static ForObstacle of(ValueTargets targets, RelativeValue value) {
        return targets.obstacles().stream()
                .filter(it -> it.obstacle().id().equals(value.obstacle()))
                .findFirst()
                .orElseThrow();
    }

    private String rate(ValueTargets targets) {
        var rate = targets.rate(audience);
        return rate.measured() == 0
                ? Messages.of("brief.handOff.noRate")
                : Messages.of("brief.handOff.rate", rate.hits(), rate.measured());
    }

    private Section card(int number, RelativeValue value, ForObstacle obstacle, HandOffParts parts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(reason(value, obstacle));
        blocks.addAll(targets(obstacle.of(audience)));
        blocks.add(new Block.Heading(Messages.of("brief.handOff.better")));
        blocks.addAll(answers(obstacle.value().better(), "brief.handOff.better.none"));
        blocks.addAll(
                switch (audience) {
                    case ENGINEERING -> parts.chain(value);
                    case MARKETING -> parts.saying(coverage, obstacle.obstacle());
                    case SALES -> parts.worth(obstacle.obstacle());
                    case CUSTOMER_SUCCESS -> parts.plan(obstacle.obstacle());
                });
        blocks.addAll(quotes(value, obstacle.obstacle()));
        return Section.full(
                "obstacle-" + number,
                obstacle.obstacle().statement(),
                Messages.of("brief.handOff.points", value.points()),
                blocks);
    }

    private Block reason(RelativeValue value, ForObstacle obstacle) {
        var reason = value.reason() == null ? Messages.of("brief.compose.noReason") : value.reason();
        var verdict = coverage.verdict(obstacle.obstacle().id());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Said(claims.about(value.id(), reason)));
        runs.add(new Run.Plain(" "));
        runs.add(new Run.Chip(
                verdict == Coverage.Verdict.COVERED ? Run.Tone.GOOD : Run.Tone.PLAIN,
                Messages.of("brief.coverage." + verdict.name())));
        if (obstacle.of(audience).isEmpty()) {
            runs.add(new Run.Plain(" "));
            runs.add(new Run.Chip(
                    Run.Tone.CAREFUL, Messages.of("brief.handOff.targets.none", Choices.inWords(audience))));
        }
        return new Block.Paragraph(Style.BODY, runs);
    }

    private List<Block> targets(List<ValueTargets.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(Messages.of("brief.handOff.targets")),
                new Block.Table(
                        List.of(
                                Parts.text("brief.target.measure", 84),
                                Parts.number("brief.target.from"),
                                Parts.number("brief.target.to"),
                                Parts.text("brief.target.due"),
                                Parts.text("brief.target.stands")),
                        lines.stream().map(this::row).toList()));
    }

    private List<Cell> row(ValueTargets.Line line) {
        ValueTarget target = line.target();
        return List.of(
                Cell.of(target.measure()),
                Cell.of(Parts.measured(target.from(), target.unit())),
                Cell.of(new Run.Strong(Parts.measured(target.to(), target.unit()))),
                Cell.of(target.due() == null ? "" : Words.date(target.due())),
                target.result() == null
                        ? Cell.of(Parts.standing(line.state()))
                        : Cell.of(
                                Parts.standing(line.state()),
                                new Run.Note(" " + Parts.measured(target.result(), target.unit()))));
    }

    private List<Block> answers(List<ValueCase.Answer> answers, String noneKey) {
        return Parts.listed(
                answers.stream().map(it -> claims.about(it.entry(), it.words())).toList(), noneKey);
    }

    /** The words of this segment first, then those about the obstacle. */
    private List<Block> quotes(RelativeValue value, Obstacle obstacle) {
        var quotes = Stream.concat(claims.citable(value.id()).stream(), claims.citable(obstacle.id()).stream())
                .filter(it -> it.supports() && it.sourceClass() == Evidence.SourceClass.INTERVIEW)
                .map(claims::quote)
                .distinct()
                .limit(QUOTES)
                .toList();
        if (quotes.isEmpty()) {
            return Parts.open("brief.job.words.none");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.of("brief.handOff.words")));
        blocks.addAll(quotes);
        return blocks;
    }
}
