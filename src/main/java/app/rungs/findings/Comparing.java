package app.rungs.findings;

import app.rungs.findings.SegmentComparison.Cell;
import app.rungs.findings.SegmentComparison.Leaning;
import app.rungs.findings.SegmentComparison.Line;
import app.rungs.findings.SegmentComparison.Note;
import app.rungs.findings.SegmentComparison.Part;
import app.rungs.insight.Quartiles;
import app.rungs.model.Fact;
import app.rungs.model.Goal;
import app.rungs.model.Hand;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Link;
import app.rungs.model.Obstacle;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.model.Segment;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts segments side by side: what they are, want, are measured by, do, find in their way, and said. */
public final class Comparing {

    private final Entries entries;
    private final List<Segment> segments;
    private final Membership membership;
    private final SegmentVoices heard;
    private final EvidenceOf evidence;

    private Comparing(Entries entries, List<Segment> segments) {
        this.entries = entries;
        this.segments = segments;
        membership = Membership.lenient(entries);
        heard = new SegmentVoices(entries, membership);
        evidence = new EvidenceOf(entries);
    }

    /**
     * The comparison of the segments of {@code ids}, in their order.
     *
     * @throws Refusal if there are not two to four, or one is named twice
     */
    public static SegmentComparison of(Entries entries, List<Id<Segment>> ids) {
        if (ids.size() < SegmentComparison.FEWEST || ids.size() > SegmentComparison.MOST) {
            throw new Refusal(Messages.of(
                    "findings.compare.number", SegmentComparison.FEWEST, SegmentComparison.MOST, ids.size()));
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new Refusal(Messages.of("findings.compare.twice"));
        }
        var segments = ids.stream().map(entries::get).toList();
        return new SegmentComparison(segments, new Comparing(entries, segments).lines());
    }

    private List<Line> lines() {
        return Stream.of(
                        profile().stream(),
                        Stream.of(goals()),
                        new ComparedMetrics(entries, membership).lines(segments).stream(),
                        jobs().stream(),
                        obstacles().stream(),
                        quotes().stream(),
                        Stream.of(facts()))
                .flatMap(lines -> lines)
                .filter(line -> line.refusal() != null || line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private List<Line> profile() {
        return List.of(
                line(Part.PROFILE, "findings.compare.size", this::size),
                line(Part.PROFILE, "findings.compare.drivers", it -> words(it.drivers())),
                line(Part.PROFILE, "findings.compare.pressures", it -> words(it.pressures())),
                line(Part.PROFILE, "findings.compare.executive", this::executive));
    }

    private Cell size(Segment segment) {
        int here = membership.of(segment.id()).size();
        var notes = new ArrayList<Note>();
        var fact = Optional.ofNullable(segment.sizeFact()).flatMap(entries::find);
        fact.ifPresent(it -> notes.addAll(ConflictPairs.notes(entries, it)));
        var size = segment.size();
        if (size != null && fact.isEmpty()) {
            notes.add(Note.gap(Messages.of("findings.compare.noSource")));
        }
        notes.add(Note.muted(Messages.of("findings.compare.here", here)));
        return new Cell(
                size == null ? "" : String.format(Locale.ENGLISH, "%,d", size), "", Leaning.NONE, "", false, notes);
    }

    private static Cell words(@org.jspecify.annotations.Nullable String words) {
        return words == null ? Cell.EMPTY : Cell.of(List.of(Note.plain(words, null)));
    }

    private Cell executive(Segment segment) {
        return ExecutiveView.of(entries, segment)
                .map(view -> Cell.of(List.of(
                        new Note(
                                Note.Kind.QUOTE,
                                Messages.of("findings.compare.quote", view.quote(), "")
                                        .strip(),
                                view.highlight()),
                        view.isExecutive()
                                ? Note.muted(view.who())
                                : Note.gap(Messages.of("findings.executive.not", view.who())))))
                .orElse(Cell.of(List.of(Note.gap(Messages.of("findings.executive.none")))));
    }

    private Line goals() {
        var all = entries.all(Goal.class);
        return line(Part.GOALS, "findings.compare.goals", segment -> {
            var notes = new ArrayList<Note>();
            for (var branch : GoalTree.of(all, segment.id()).branches()) {
                notes.add(Note.plain(
                        "\u2003".repeat(branch.depth()) + branch.goal().statement(),
                        branch.goal().id()));
                var why = branch.goal().why();
                notes.add(
                        why == null
                                ? Note.gap(Messages.of("findings.compare.noWhy"))
                                : Note.muted("\u2003".repeat(branch.depth()) + why));
            }
            return Cell.of(notes);
        });
    }

    private List<Line> jobs() {
        var mattering = entries.having(Link.class, "relation", Relation.MATTERS_IN);
        return entries.all(Job.class).stream()
                .sorted(Comparator.comparing(Job::statement))
                .map(job -> new Line(
                        Part.JOBS,
                        job.statement(),
                        job.id(),
                        segments.stream()
                                .map(segment -> job(job, segment, mattering))
                                .toList(),
                        null,
                        List.of()))
                .toList();
    }

    private Cell job(Job job, Segment segment, List<Link> mattering) {
        boolean matters = mattering.stream()
                .anyMatch(link -> link.from().equals(job.id()) && link.to().equals(segment.id()));
        if (!matters) {
            return Cell.EMPTY;
        }
        var quotes = evidence.claim(job.id()).stream()
                .filter(it -> it.citable() && heard.isOf(segment, it))
                .toList();
        return said(Messages.of("findings.compare.matters"), quotes);
    }

    private List<Line> obstacles() {
        var values = ObstacleValues.of(entries);
        return values.obstacles().stream()
                .map(obstacle -> new Line(
                        Part.OBSTACLES,
                        obstacle.statement(),
                        obstacle.id(),
                        segments.stream()
                                .map(segment -> worth(values, obstacle, segment))
                                .toList(),
                        null,
                        List.of(Note.muted(values.onDropping(obstacle)))))
                .toList();
    }

    private Cell worth(ObstacleValues values, Obstacle obstacle, Segment segment) {
        var found = values.at(segment, obstacle);
        if (found.isEmpty()) {
            return Cell.EMPTY;
        }
        var cell = found.get();
        int points = cell.value().points();
        var given = segments.stream()
                .flatMap(it -> values.at(it, obstacle).stream())
                .map(it -> (double) it.value().points())
                .toList();
        double median = Quartiles.of(given).orElseThrow().median();
        var notes = new ArrayList<Note>();
        var reason = cell.value().reason();
        notes.add(
                reason == null
                        ? Note.gap(Messages.of("findings.compare.noReason"))
                        : Note.plain(reason, cell.value().id()));
        // What was heard first hand says most about a segment.
        cell.evidence().stream()
                .filter(Evidence::supports)
                .min(Comparator.comparing((Evidence it) -> it.sourceClass() != Evidence.SourceClass.INTERVIEW)
                        .thenComparing(it -> it.hand() != Hand.FIRST))
                .ifPresent(it -> notes.add(quoted(it)));
        notes.add(balance(cell.evidence()));
        return new Cell(
                Messages.of("findings.compare.points", points),
                given.size() < 2 ? "" : Differences.points(points, median),
                given.size() < 2 ? Leaning.NONE : Differences.leaning(points, median),
                "",
                false,
                notes);
    }

    private List<Line> quotes() {
        return List.of(
                line(Part.QUOTES, "findings.compare.quotes", segment -> {
                    var quotes = heard.quotes(segment);
                    return said(Messages.of("findings.compare.quoted", quotes.size()), quotes);
                }),
                line(Part.QUOTES, "findings.compare.interviews", segment -> {
                    int count = heard.interviews(segment);
                    return new Cell(
                            Integer.toString(count), "", Leaning.NONE, "", count < SegmentComparison.THIN, List.of());
                }));
    }

    /** The newest quote, and how many organisations all are from. */
    private static Cell said(String words, List<Evidence> quotes) {
        long voices = quotes.stream().map(Evidence::voice).distinct().count();
        var notes = new ArrayList<Note>();
        notes.add(Note.plain(words, null));
        quotes.stream().findFirst().ifPresent(it -> notes.add(quoted(it)));
        return new Cell(
                "",
                "",
                Leaning.NONE,
                Messages.of("findings.compare.voices", voices),
                voices < SegmentComparison.THIN,
                notes);
    }

    private static Note quoted(Evidence evidence) {
        var words = evidence.sourceClass() == Evidence.SourceClass.INTERVIEW
                ? Messages.of("findings.compare.quote", evidence.words(), evidence.who())
                : Messages.of("findings.compare.cited", evidence.words(), evidence.who());
        return new Note(Note.Kind.QUOTE, words, evidence.piece());
    }

    private static Note balance(List<Evidence> evidence) {
        long supports = evidence.stream().filter(Evidence::supports).count();
        return supports == 0
                ? Note.gap(Messages.of("findings.compare.uncited"))
                : Note.muted(Messages.of("findings.compare.balance", supports, evidence.size() - supports));
    }

    private Line facts() {
        return line(
                Part.FACTS,
                "findings.compare.facts",
                segment -> Cell.of(entries.links(segment.id()).stream()
                        .filter(link -> link.relation() == Relation.RELATES_TO)
                        .flatMap(link -> entries.any((Id<?>) link.from()).stream())
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .sorted(Comparator.comparing(Fact::statement))
                        .flatMap(fact -> ConflictPairs.notes(entries, fact).stream())
                        .collect(Collectors.toList())));
    }

    private Line line(Part part, String key, Function<Segment, Cell> cell) {
        return new Line(
                part,
                Messages.of(Objects.requireNonNull(key)),
                null,
                segments.stream().map(cell).toList(),
                null,
                List.of());
    }
}
