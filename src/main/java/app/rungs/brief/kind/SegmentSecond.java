package app.rungs.brief.kind;

import app.rungs.brief.kind.BriefContent.Comparison;
import app.rungs.brief.kind.BriefContent.FactPair;
import app.rungs.brief.kind.BriefContent.Mark;
import app.rungs.brief.kind.BriefContent.Survey;
import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Align;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Column;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.brief.paper.Words;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Page 2: what people must get done and how it is measured, and what speaks against all this. */
final class SegmentSecond {

    private final BriefContent content;

    SegmentSecond(BriefContent content) {
        this.content = content;
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(jobs());
        for (int i = 0; i < content.readings().size(); i++) {
            sections.add(reading(content.readings().get(i), i == 0 ? "readings" : "readings-" + (i + 1)));
        }
        sections.add(Section.half(
                "plans", Messages.of("brief.plans"), "", Parts.listed(content.plans(), "brief.plans.none")));
        sections.add(landscape());
        sections.add(alignment());
        sections.add(Parts.against(content.counterEvidence()));
        sections.add(facts());
        return sections;
    }

    private Section jobs() {
        return Section.full(
                        "jobs",
                        Messages.of("brief.jobs"),
                        Messages.of("brief.layer.tactical"),
                        content.jobs().isEmpty() ? Parts.open("brief.jobs.none") : List.of(jobTable()))
                .of(Layer.TACTICAL)
                .onNewPage();
    }

    private Block jobTable() {
        return new Block.Table(
                List.of(
                        Parts.text("brief.jobs.job", 66),
                        Parts.text("brief.jobs.department"),
                        Parts.text("brief.jobs.metric"),
                        Parts.number("brief.jobs.baseline"),
                        Parts.number("brief.jobs.target")),
                content.jobs().stream()
                        .map(job -> List.of(
                                Cell.of(new Run.Said(job.claim())),
                                Cell.of(job.department()),
                                Cell.of(job.metric()),
                                Cell.of(job.baseline()),
                                Cell.of(job.target())))
                        .toList());
    }

    private static Section reading(Comparison reading, String id) {
        return Section.full(
                id,
                reading.metric(),
                reading.definition(),
                reading.refusal() != null
                        ? List.of(refused(reading, reading.refusal()))
                        : List.of(new Block.Beside(
                                List.of(
                                        new Block.Figure(new Chart.Spreads(reading.spreads(), reading.unit())),
                                        Block.words(Style.NOTE, key(reading))),
                                List.of(
                                        figures(reading),
                                        Parts.said(Style.NOTE, reading.claim()),
                                        Block.words(Style.CAVEAT, reading.caveat())))));
    }

    /** Why nothing is compared; a claim that says so itself is not said twice. */
    private static Block refused(Comparison reading, String refusal) {
        return reading.claim().text().equals(refusal)
                ? Parts.said(Style.CAVEAT, reading.claim())
                : Block.words(Style.CAVEAT, refusal);
    }

    private static String key(Comparison reading) {
        return Messages.of(spreads(reading) ? "brief.readings.key" : "brief.readings.points", reading.unit());
    }

    private static boolean spreads(Comparison reading) {
        return reading.spreads().stream().anyMatch(Chart.Spread::hasQuartiles);
    }

    /** Without the quartiles where there are none. */
    private static Block figures(Comparison reading) {
        var segment = Parts.text("brief.readings.segment");
        var n = Parts.number("brief.readings.n");
        var median = Parts.number("brief.readings.median");
        if (!spreads(reading)) {
            return new Block.Table(
                    List.of(segment, n, median),
                    reading.spreads().stream().map(SegmentSecond::medianRow).toList());
        }
        return new Block.Table(
                List.of(segment, n, Parts.number("brief.readings.lower"), median, Parts.number("brief.readings.upper")),
                reading.spreads().stream().map(SegmentSecond::row).toList());
    }

    private static List<Cell> medianRow(Chart.Spread spread) {
        return List.of(
                Cell.of(spread.segment()),
                Cell.of(Words.count(spread.quartiles().n())),
                Cell.of(new Run.Strong(Words.number(spread.quartiles().median()))));
    }

    private static List<Cell> row(Chart.Spread spread) {
        var quartiles = spread.quartiles();
        boolean spreads = spread.hasQuartiles();
        return List.of(
                Cell.of(spread.segment()),
                Cell.of(Words.count(quartiles.n())),
                Cell.of(spreads ? Words.number(quartiles.lower()) : ""),
                Cell.of(new Run.Strong(Words.number(quartiles.median()))),
                Cell.of(spreads ? Words.number(quartiles.upper()) : ""));
    }

    private Section landscape() {
        var survey = content.survey();
        if (survey == null) {
            return Unknowns.of(content);
        }
        boolean scored = survey.responses() >= BriefContent.RESPONSES_FOR_SCORES;
        var footnote = scored
                ? content.footing().scoreVariant()
                : Messages.of("brief.survey.counts", String.valueOf(BriefContent.RESPONSES_FOR_SCORES));
        return Section.half(
                "landscape",
                Messages.of("brief.survey"),
                Messages.of("brief.survey.n", Words.count(survey.responses())),
                List.of(outcomes(survey, scored), Block.words(Style.NOTE, footnote)));
    }

    private static Block outcomes(Survey survey, boolean scored) {
        List<Column> columns = new ArrayList<>(List.of(
                Parts.text("brief.survey.outcome"),
                Parts.number("brief.survey.important"),
                Parts.number("brief.survey.satisfied")));
        if (scored) {
            columns.add(Parts.number("brief.survey.score"));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var outcome : survey.outcomes()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(outcome.outcome()),
                    Cell.of(Words.count(outcome.important())),
                    Cell.of(Words.count(outcome.satisfied()))));
            if (scored) {
                row.add(Cell.of(new Run.Strong(Words.number(outcome.score()))));
            }
            rows.add(row);
        }
        return new Block.Table(columns, rows);
    }

    private Section alignment() {
        var title = Messages.of("brief.alignment");
        if (content.alignment().goals().isEmpty()) {
            return Section.full("alignment", title, "", Parts.open("brief.alignment.none"));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Parts.text("brief.alignment.goal"));
        content.alignment().products().forEach(it -> columns.add(new Column(it, Align.LEFT, 0)));
        var rows = new ArrayList<List<Cell>>();
        for (var goal : content.alignment().goals()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(goal.goal()));
            goal.marks().forEach(it -> row.add(mark(it)));
            rows.add(row);
        }
        return Section.full("alignment", title, "", List.of(new Block.Table(columns, rows)));
    }

    private static Cell mark(Mark mark) {
        var tone = mark.fit() == BriefContent.Fit.STRONG ? Run.Tone.GOOD : Run.Tone.PLAIN;
        var name = mark.fit().name().toLowerCase(Locale.ROOT);
        var fit = new Run.Chip(tone, Messages.of("brief.fit." + name));
        return mark.claim() == null ? Cell.of(fit) : Cell.of(fit, new Run.Trace(mark.claim()));
    }

    private Section facts() {
        return Section.half(
                "facts",
                Messages.of("brief.facts"),
                "",
                content.facts().isEmpty()
                        ? Parts.open("brief.facts.none")
                        : List.of(new Block.Items(
                                false,
                                content.facts().stream()
                                        .map(SegmentSecond::pair)
                                        .toList())));
    }

    private static List<Block> pair(FactPair pair) {
        var fact = Parts.said(Style.BODY, pair.fact());
        return pair.conflicting() == null
                ? List.of(fact)
                : List.of(
                        fact,
                        Block.runs(
                                Style.SMALL,
                                new Run.Strong(Messages.of("brief.facts.conflict") + " "),
                                new Run.Said(pair.conflicting())));
    }
}
