package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Section;
import app.rungs.findings.Coverage;
import app.rungs.findings.ObstacleValue;
import app.rungs.findings.ObstacleValues;
import app.rungs.model.Department;
import app.rungs.model.Job;
import app.rungs.model.Obstacle;
import app.rungs.model.Product;
import app.rungs.model.RelativeValue;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a segment brief draws besides: which product takes what away, and what it is worth in money. */
final class SegmentExtras {

    private static final int OBSTACLES = 5;
    private static final int PRODUCTS = 3;

    private final Entries entries;
    private final Segment segment;
    private final List<Obstacle> valued;
    private final List<Claim> moved;

    /** @param moved how the segment's metrics went */
    SegmentExtras(Entries entries, Segment segment, List<Claim> moved) {
        this.entries = entries;
        this.segment = segment;
        this.moved = moved;
        var values = ObstacleValues.of(entries);
        valued = values.obstacles().stream()
                .filter(it -> points(values, it) > 0)
                .sorted(Comparator.comparing((Obstacle it) -> -points(values, it))
                        .thenComparing(Obstacle::statement))
                .limit(OBSTACLES)
                .toList();
    }

    private int points(ObstacleValues values, Obstacle obstacle) {
        return values.at(segment, obstacle).map(it -> it.value().points()).orElse(0);
    }

    /** The matter with each drawing after the section it belongs to. */
    Matter into(Matter matter) {
        var sections = new ArrayList<Section>();
        var money = money();
        for (var section : matter.sections()) {
            // There is room for one of them beside the plans; that nobody was asked the foot of the page says too.
            boolean unasked = section.id().equals(Unknowns.ID);
            if (unasked && money.isPresent()) {
                sections.add(money.get());
                continue;
            }
            if (section.id().equals("plans")) {
                trends().ifPresent(sections::add);
            }
            sections.add(counted(section));
            if (section.id().equals("obstacles")) {
                coverage().ifPresent(sections::add);
            } else if (section.id().equals("landscape")) {
                money.ifPresent(sections::add);
            }
        }
        return new Matter(matter.title(), matter.subject(), matter.pages(), matter.masthead(), sections);
    }

    /** A part that has no room for all says how many there are. */
    private Section counted(Section section) {
        return switch (section.id()) {
            case "departments" ->
                counted(
                        section,
                        "brief.some.evidence",
                        Composer.DEPARTMENTS,
                        Composer.mattering(entries, Department.class, segment).size());
            case "jobs" ->
                counted(
                        section,
                        "brief.some.evidence",
                        Composer.JOBS,
                        Composer.mattering(entries, Job.class, segment).size());
            case "obstacles" ->
                counted(
                        section,
                        "brief.some.valued",
                        Composer.OBSTACLES,
                        entries.having(RelativeValue.class, "segment", segment.id())
                                .size());
            default -> section;
        };
    }

    private static Section counted(Section section, String key, int shown, int all) {
        return all <= shown ? section : section.noting(Messages.of(key, section.note(), shown, all));
    }

    /** How things went, in lines: a chart would take the room of the two pages. */
    private Optional<Section> trends() {
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.full(
                        "trends",
                        Messages.of("brief.trends"),
                        Messages.of("brief.trends.note"),
                        moved.stream().map(it -> Parts.said(Style.SMALL, it)).toList()));
    }

    private Optional<Section> coverage() {
        var coverage = new Coverage(entries);
        List<Product> products = coverage.products().stream()
                .filter(product ->
                        valued.stream().anyMatch(it -> coverage.degree(product.id(), it.id()) != Coverage.Degree.NONE))
                .limit(PRODUCTS)
                .toList();
        if (products.isEmpty()) {
            return Optional.empty();
        }
        var rows = valued.stream()
                .map(it -> new Chart.Row(
                        it.statement(),
                        products.stream()
                                .map(product -> degree(coverage.degree(product.id(), it.id())))
                                .toList()))
                .toList();
        return Optional.of(Section.full(
                "coverage",
                Messages.of("brief.coverage"),
                Messages.of("brief.coverage.key"),
                List.of(new Block.Figure(
                        new Chart.Covered(products.stream().map(Product::name).toList(), rows)))));
    }

    private static Chart.Degree degree(Coverage.Degree degree) {
        return switch (degree) {
            case NONE -> Chart.Degree.NONE;
            case PART -> Chart.Degree.PART;
            case WHOLE -> Chart.Degree.WHOLE;
        };
    }

    /** The obstacle that is worth most of those that were reckoned. */
    private Optional<Section> money() {
        for (var obstacle : valued) {
            var value = ObstacleValue.of(entries, obstacle, segment);
            var chart = MoneyWorth.chart(value);
            if (chart.isPresent()) {
                return Optional.of(Section.half(
                        "money",
                        Messages.of("brief.money"),
                        value.unit(),
                        List.of(
                                Block.words(Style.BODY, obstacle.statement()),
                                new Block.Figure(chart.get()),
                                Block.words(Style.NOTE, MoneyWorth.rests(value)))));
            }
        }
        return Optional.empty();
    }
}
