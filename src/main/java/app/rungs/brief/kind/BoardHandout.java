package app.rungs.brief.kind;

import app.rungs.brief.paper.Block;
import app.rungs.brief.paper.Block.Cell;
import app.rungs.brief.paper.Block.Style;
import app.rungs.brief.paper.Run;
import app.rungs.brief.paper.Section;
import app.rungs.findings.EvidenceOf;
import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Choices;
import app.rungs.model.Entry;
import app.rungs.model.Highlight;
import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.model.Layers;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a board shows, for those who were not there: its cards by layer, from the top down, and how they hang together. */
final class BoardHandout {

    /** The section of the links, which may run on. */
    static final String LINKS = "links";

    private final Entries entries;
    private final Claims claims;
    private final LocalDate asOf;

    BoardHandout(Entries entries, Claims claims, LocalDate asOf) {
        this.entries = entries;
        this.claims = claims;
        this.asOf = asOf;
    }

    Matter of(Board board) {
        var cards = entries.having(Card.class, "board", board.id()).stream()
                .sorted(Comparator.comparing(Card::y)
                        .thenComparing(Card::x)
                        .thenComparing(it -> it.id().value()))
                .flatMap(it -> entries.any(it.entry()).stream())
                .distinct()
                .toList();
        var sections = new ArrayList<Section>();
        for (var layer : List.of(Layer.STRATEGIC, Layer.OPERATIONAL, Layer.TACTICAL)) {
            onLayer(cards, layer).ifPresent(sections::add);
        }
        words(cards).ifPresent(sections::add);
        others(cards).ifPresent(sections::add);
        joined(cards).ifPresent(sections::add);
        return Parts.matter(
                "brief.board.kicker",
                board.name(),
                Objects.requireNonNullElse(board.notes(), ""),
                List.of(Messages.of("brief.board.cards", cards.size())),
                0,
                asOf,
                sections);
    }

    private Optional<Section> onLayer(List<Entry> cards, Layer layer) {
        var here = cards.stream().filter(it -> Layers.of(it) == layer).toList();
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.full(
                                "layer-" + Choices.word(layer),
                                Messages.of("brief.board.layer." + layer.name()),
                                Choices.inWords(layer),
                                List.of(titles(here)))
                        .of(layer));
    }

    private Block titles(List<Entry> cards) {
        return new Block.Table(
                List.of(Parts.text("brief.board.card", 132), Parts.text("brief.board.type")),
                cards.stream()
                        .map(it -> List.of(
                                Cell.of(new Run.Said(claims.about(it.id(), Titles.of(entries, it)))),
                                Cell.of(Messages.of("type." + it.id().type().word()))))
                        .toList());
    }

    /** Each quote on the board, and below it which of the cards it speaks for. */
    private Optional<Section> words(List<Entry> cards) {
        var evidence = new EvidenceOf(entries);
        var blocks = cards.stream()
                .filter(Highlight.class::isInstance)
                .map(it -> evidence.quoted((Highlight) it, true))
                .filter(app.rungs.findings.Evidence::citable)
                .flatMap(it -> Stream.concat(Stream.of(claims.quote(it)), speaks(cards, it.piece()).stream()))
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.full("words", Messages.of("brief.board.words"), "", blocks));
    }

    private Optional<Block> speaks(List<Entry> cards, Id<?> quote) {
        var words = Stream.of(Polarity.values())
                .flatMap(side -> speaks(cards, quote, side).stream())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(Block.words(Style.NOTE, words));
    }

    private Optional<String> speaks(List<Entry> cards, Id<?> quote, Polarity side) {
        var names = between(cards)
                .filter(it -> it.from().equals(quote) && it.polarity() == side)
                .flatMap(it -> entries.any(it.to()).stream())
                .map(it -> Titles.of(entries, it))
                .sorted()
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.of(
                        side == Polarity.SUPPORTING ? "brief.board.speaksFor" : "brief.board.speaksAgainst", names));
    }

    /** Cards of no layer that are not quotes: notes and the like, which claim nothing. */
    private static Optional<Section> others(List<Entry> cards) {
        var rest = cards.stream()
                .filter(it -> Layers.of(it) == null && !(it instanceof Highlight))
                .map(it -> List.<Block>of(Block.runs(
                        Style.BODY,
                        new Run.Note(Messages.of("type." + it.id().type().word()) + " "),
                        new Run.Plain(it.title()))))
                .toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.full(
                        "notes", Messages.of("brief.board.notes"), "", List.of(new Block.Items(false, rest))));
    }

    /** The links between the cards by where they begin; what is evidence stands below its words. */
    private Optional<Section> joined(List<Entry> cards) {
        var rows = cards.stream()
                .map(card -> row(
                        card,
                        between(cards)
                                .filter(it -> it.from().equals(card.id()) && it.relation() != Relation.EVIDENCE)
                                .toList()))
                .flatMap(Optional::stream)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.full(
                        LINKS,
                        Messages.of("brief.board.links"),
                        "",
                        List.of(new Block.Table(
                                List.of(Parts.text("brief.board.from", 60), Parts.text("brief.board.leads")), rows))));
    }

    private Optional<List<Cell>> row(Entry from, List<Link> links) {
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        Cell.of(Titles.of(entries, from)),
                        new Cell(links.stream().map(this::line).toList())));
    }

    /** The links that begin and end at a card, each once. */
    private Stream<Link> between(List<Entry> cards) {
        Set<Id<?>> shown = cards.stream().map(Entry::id).collect(Collectors.toSet());
        return cards.stream()
                .flatMap(it -> entries.links(it.id()).stream())
                .distinct()
                .filter(it -> shown.contains(it.from()) && shown.contains(it.to()))
                .sorted(Comparator.comparing((Link it) -> it.relation())
                        .thenComparing(it -> it.id().value()));
    }

    /** A link is a claim of its own. */
    private Block line(Link link) {
        boolean supports = link.polarity() == Polarity.SUPPORTING;
        var relation = Choices.inWords(link.relation());
        var claim = claims.about(
                link.id(),
                Messages.of(
                        supports ? "brief.board.link" : "brief.board.link.against",
                        title(link.from()),
                        relation,
                        title(link.to())));
        var to = entries.any(link.to()).map(it -> Titles.of(entries, it)).orElse("");
        return Block.runs(
                Style.SMALL,
                new Run.Note(Messages.of(supports ? "brief.board.leadsTo" : "brief.board.leadsTo.not", relation)),
                new Run.Plain(to),
                new Run.Trace(claim));
    }

    private String title(Id<?> id) {
        return entries.any(id).map(Entry::title).orElse("");
    }
}
