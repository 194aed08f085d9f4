package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Claim;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.brief.paper.Words;
import app.rungs.findings.Evidence;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Interview;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.model.Turn;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was taken away from an interview, in whose words, and what each of them speaks for. */
final class InterviewSummary {

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;

    InterviewSummary(Entries entries, Claims claims, LocalDate asOf) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
    }

    Matter of(Interview interview) {
        var highlights = highlights(interview);
        var sections = new ArrayList<Section>();
        sections.add(findings(interview, highlights));
        sections.add(words(highlights));
        sections.add(next(interview));
        return Parts.matter(
                "brief.interview.kicker",
                interview.title(),
                Objects.requireNonNullElse(interview.summary(), ""),
                List.of(facts(interview)),
                0,
                asOf,
                sections);
    }

    private String facts(Interview interview) {
        return Stream.of(
                        Words.date(interview.heldOn()),
                        interview.organisation() == null
                                ? null
                                : entries.get(interview.organisation()).name(),
                        interview.purpose() == null ? null : Choices.inWords(interview.purpose()),
                        interview.hand() == null
                                ? Messages.of("brief.interview.ungraded")
                                : Messages.of("brief.interview.hand", Words.hand(interview.hand())),
                        interview.mode() == null ? null : Choices.inWords(interview.mode()),
                        interview.minutes() == null
                                ? null
                                : Messages.of("brief.interview.minutes", interview.minutes()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<Highlight> highlights(Interview interview) {
        return entries.naming(Turn.class, interview.id()).stream()
                .sorted(Comparator.comparing(Turn::position))
                .flatMap(turn -> entries.naming(Highlight.class, turn.id()).stream()
                        .sorted(Comparator.comparing(Highlight::start)))
                .toList();
    }

    /** The debrief's findings are ours: what carries them is what was marked in the same interview. */
    private Section findings(Interview interview, List<Highlight> highlights) {
        List<Id<?>> marked = highlights.stream().<Id<?>>map(Highlight::id).toList();
        var found = Stream.of(interview.firstFinding(), interview.secondFinding(), interview.thirdFinding())
                .filter(Objects::nonNull)
                .map(it -> claims.said(it, interview.id(), evidence(marked)))
                .map(it -> List.of(Parts.said(Style.STRONG, it)))
                .toList();
        return Section.full(
                "findings",
                Messages.of("brief.interview.findings"),
                interview.confidence() == null
                        ? ""
                        : Messages.of("brief.interview.confidence", Choices.inWords(interview.confidence())),
                found.isEmpty() ? Parts.open("brief.interview.findings.none") : List.of(new Block.Items(true, found)));
    }

    private List<Evidence> evidence(List<Id<?>> highlights) {
        var all = new EvidenceOf(entries);
        return highlights.stream()
                .flatMap(it -> entries.any(it).stream())
                .map(it -> all.quoted((Highlight) it, true))
                .filter(Evidence::citable)
                .toList();
    }

    private Section words(List<Highlight> highlights) {
        return Section.full(
                "words",
                Messages.of("brief.interview.words"),
                "",
                highlights.isEmpty()
                        ? Parts.open("brief.interview.words.none")
                        : List.of(new Block.Table(
                                List.of(
                                        Parts.text("brief.appendix.words", 100),
                                        Parts.text("brief.interview.speaksFor")),
                                highlights.stream().map(this::row).toList())));
    }

    private List<Cell> row(Highlight highlight) {
        var evidence = new EvidenceOf(entries).quoted(highlight, true);
        Claim spoken = claims.spoken(evidence);
        List<Block> uses = entries.links(highlight.id()).stream()
                .filter(it -> it.relation() == Relation.EVIDENCE && it.from().equals(highlight.id()))
                // What is said of a link or in a brief is said of the entries themselves too.
                .filter(it -> it.to().type() != EntryType.LINK && it.to().type() != EntryType.BRIEF)
                .sorted(Comparator.comparing((Link it) -> it.polarity())
                        .thenComparing(it -> it.to().type())
                        .thenComparing(it -> it.id().value()))
                .flatMap(this::use)
                .toList();
        return List.of(
                Cell.of(new Run.Plain(spoken.evidence().getFirst().shown()), new Run.Trace(spoken)),
                uses.isEmpty() ? Cell.of(Messages.of("brief.interview.unused")) : new Cell(uses));
    }

    private Stream<Block> use(Link link) {
        return entries.any(link.to()).stream()
                .map(it -> Block.runs(
                        Style.SMALL,
                        new Run.Note(Messages.of("type." + it.id().type().word()) + " "),
                        new Run.Plain(
                                link.polarity() == Polarity.SUPPORTING
                                        ? Titles.of(entries, it)
                                        : Messages.of("brief.interview.against", Titles.of(entries, it)))));
    }

    private static Section next(Interview interview) {
        return Section.half(
                "next",
                Messages.of("brief.interview.next"),
                "",
                interview.nextQuestion() == null
                        ? Parts.open("brief.interview.next.none")
                        : List.of(Block.words(Style.BODY, interview.nextQuestion())));
    }
}
