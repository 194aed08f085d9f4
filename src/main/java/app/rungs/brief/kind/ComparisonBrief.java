package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Align;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Column;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Chart;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.findings.Comparing;
import app.rungs.findings.ObstacleValues;
import app.rungs.findings.SegmentComparison;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.model.Brief;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Obstacle;
import app.rungs.model.Refusal;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two segments side by side: what the page of the comparison shows, part by part. */
final class ComparisonBrief {

    /** Of the first column, and of the others together, in millimetres: the same in every part, so that they stand in line. */
    private static final int WHAT = 34;

    private static final int WIDTH = 140;

    private static final int CHARTS = 5;

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;

    ComparisonBrief(Entries entries, Claims claims, LocalDate asOf) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
    }

    /** @throws Refusal if there is no other segment */
    Matter of(Segment segment, Brief brief) {
        var other = Optional.ofNullable(brief.comparedWith())
                .flatMap(entries::find)
                .or(() -> entries.all(Segment.class).stream()
                        .filter(it -> !it.id().equals(segment.id()))
                        .min(Comparator.comparing(Segment::name)))
                .orElseThrow(() -> new Refusal(Messages.of("brief.comparison.alone")));
        var compared = Comparing.of(entries, List.of(segment.id(), other.id()));
        var sections = new ArrayList<Section>();
        worths(segment, other).ifPresent(sections::add);
        for (var part : Part.values()) {
            var lines =
                    compared.lines().stream().filter(it -> it.part() == part).toList();
            if (!lines.isEmpty()) {
                sections.add(section(part, lines, compared));
            }
        }
        return Parts.matter(
                "brief.comparison.kicker",
                Messages.of("brief.comparison.title", segment.name(), other.name()),
                Messages.of("brief.comparison.summary"),
                List.of(membership(segment), membership(other)),
                0,
                asOf,
                sections);
    }

    private static String membership(Segment segment) {
        return Messages.of(
                "brief.comparison.rule",
                segment.name(),
                segment.rule() == null ? Messages.of("brief.compose.noRule") : segment.rule());
    }

    private Section section(Part part, List<Line> lines, SegmentComparison compared) {
        List<Column> columns = new ArrayList<>();
        columns.add(Parts.text("brief.comparison.what", WHAT));
        int width = WIDTH / compared.segments().size();
        compared.segments().forEach(it -> columns.add(new Column(it.name(), Align.LEFT, width)));
        var section = Section.full(
                "part-" + part.name().toLowerCase(Locale.ROOT),
                Messages.of("brief.comparison.part." + part.name()),
                "",
                Stream.concat(
                                Stream.of(new Block.Table(
                                        columns, lines.stream().map(this::row).toList())),
                                lines.stream().flatMap(this::below))
                        .toList());
        var layer = layer(part);
        return layer == null ? section : section.of(layer);
    }

    private static @Nullable Layer layer(Part part) {
        return switch (part) {
            case GOALS -> Layer.STRATEGIC;
            case METRICS, OBSTACLES -> Layer.OPERATIONAL;
            case JOBS -> Layer.TACTICAL;
            case PROFILE, QUOTES, FACTS -> null;
        };
    }

    private List<Cell> row(Line line) {
        List<Block> head = new ArrayList<>();
        head.add(Block.words(Style.BODY, line.label()));
        if (line.refusal() != null) {
            head.add(Parts.said(Style.CAVEAT, claims.mismatched(line.refusal(), List.of())));
        }
        line.beside().stream().limit(beside(line)).forEach(it -> head.add(note(it)));
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(head));
        line.cells().forEach(it -> row.add(cell(it)));
        return row;
    }

    /** How many of the notes of a line stand beside it: what an entry says has no room there. */
    private static long beside(Line line) {
        return line.beside().stream().takeWhile(it -> it.entry() == null).count();
    }

    /** What an entry says of a line, and where it says so, over the whole width below the table. */
    private Stream<Block> below(Line line) {
        var notes = line.beside().stream().skip(beside(line)).map(this::note).toList();
        return notes.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Block.Heading(line.label())), notes.stream());
    }

    private Cell cell(SegmentComparison.Cell cell) {
        List<Block> blocks = new ArrayList<>();
        int told = 0;
        if (!cell.figure().isEmpty()) {
            List<Run> figure = new ArrayList<>();
            figure.add(new Run.Strong(cell.figure()));
            if (!cell.n().isEmpty()) {
                figure.add(new Run.Note(" " + cell.n()));
            }
            if (!cell.difference().isEmpty()) {
                figure.add(new Run.Plain("  "));
                figure.add(new Run.Chip(tone(cell.leaning()), cell.difference()));
            }
            blocks.add(new Block.Paragraph(Style.BODY, figure));
        } else if (!cell.n().isEmpty()) {
            told = cell.notes().isEmpty() ? 0 : 1;
            blocks.add(Block.words(
                    Style.SMALL,
                    Stream.concat(cell.notes().stream().limit(1).map(Note::words), Stream.of(cell.n()))
                            .collect(Collectors.joining(" · "))));
        }
        cell.notes().stream().skip(told).forEach(it -> blocks.add(note(it)));
        return blocks.isEmpty() ? Cell.of("") : new Cell(blocks);
    }

    private static Run.Tone tone(SegmentComparison.Leaning leaning) {
        return switch (leaning) {
            case BETTER -> Run.Tone.GOOD;
            case WORSE -> Run.Tone.BAD;
            case NONE, HIGHER, LOWER -> Run.Tone.PLAIN;
        };
    }

    /** Words that an entry stands behind are its claim; a quote is its own. */
    private Block note(Note note) {
        var entry = note.entry();
        return switch (note.kind()) {
            case PLAIN ->
                entry == null
                        ? Block.words(Style.SMALL, note.words())
                        : Block.runs(
                                Style.SMALL,
                                new Run.Plain(indent(note.words())),
                                new Run.Said(claimed(entry, note.words())));
            case QUOTE ->
                entry == null
                        ? Block.words(Style.NOTE, note.words())
                        : Parts.said(Style.NOTE, claimed(entry, note.words()));
            case CONFLICT -> Block.words(Style.CAVEAT, note.words());
            case MUTED -> Block.words(Style.NOTE, note.words());
            case GAP -> Block.words(Style.OPEN, note.words());
        };
    }

    /** How deep it stands below another; the claim itself is the same wherever it stands. */
    private static String indent(String words) {
        return words.substring(0, words.length() - words.stripLeading().length());
    }

    private Claim claimed(Id<?> entry, String words) {
        return claims.itself(entry, words.strip());
    }

    /** What the same obstacles are worth to both, as the bars of the segment brief. */
    private Optional<Section> worths(Segment here, Segment there) {
        var values = ObstacleValues.of(entries);
        var obstacles = values.obstacles().stream()
                .filter(it ->
                        values.at(here, it).isPresent() || values.at(there, it).isPresent())
                .sorted(Comparator.comparing((Obstacle it) -> -values.divergence(it))
                        .thenComparing(Obstacle::statement))
                .limit(CHARTS)
                .toList();
        int most = obstacles.stream()
                .mapToInt(it -> Math.max(points(values, here, it, 0), points(values, there, it, 0)))
                .max()
                .orElse(0);
        return most == 0
                ? Optional.empty()
                : Optional.of(Section.full(
                        "worths",
                        Messages.of("brief.comparison.worths"),
                        Messages.of("brief.obstacles.note"),
                        List.of(new Block.Table(
                                List.of(
                                        Parts.text("brief.obstacles.obstacle"),
                                        Parts.text("brief.obstacles.points", 56)),
                                obstacles.stream()
                                        .map(it -> List.of(
                                                Cell.of(new Run.Said(claims.about(it.id(), it.statement()))),
                                                new Cell(List.of(new Block.Figure(new Chart.Bars(
                                                        List.of(bar(values, here, it), bar(values, there, it)),
                                                        most))))))
                                        .toList()))));
    }

    private static Chart.Bar bar(ObstacleValues values, Segment segment, Obstacle obstacle) {
        return new Chart.Bar(
                SegmentWords.shortName(segment.name()),
                values.at(segment, obstacle).map(it -> it.value().points()).orElse(null));
    }

    private static int points(ObstacleValues values, Segment segment, Obstacle obstacle, int none) {
        return values.at(segment, obstacle).map(it -> it.value().points()).orElse(none);
    }
}
