package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Change;
import app.rungs.model.Entry;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.storage.BoardGlance;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.CardIndex;
import app.rungs.ui.board.geometry.ConnectorPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cards of one board and the connectors between them, kept in step with the entries. It knows no thread: whoever
 * holds it calls it from one at a time.
 */
final class BoardContent {

    /** How many pieces of evidence stand behind an entry, for and against it. */
    record Evidence(int supporting, int contradicting) {}

    static final Evidence NONE = new Evidence(0, 0);

    private Map<Id<Card>, ShownCard> cards = new LinkedHashMap<>();
    private Map<Id<?>, Id<Card>> cardOf = new HashMap<>();
    /** Every link known that touches a shown entry, by its ends: only those with both ends shown are connectors. */
    private Map<Id<?>, Map<Id<Link>, Link>> links = new HashMap<>();

    private Map<Id<Link>, Connector> connectors = new LinkedHashMap<>();
    private Map<Id<Card>, Set<Id<Link>>> connectorsOf = new HashMap<>();
    private CardIndex<Id<Card>> index = new CardIndex<>();
    /** Connectors by the box around their cards, wide enough for every way they may be drawn. */
    private CardIndex<Id<Link>> lines = new CardIndex<>();

    private BoardFrames frames = new BoardFrames();

    private @Nullable BoardSketch sketch;

    private long revision;

    /** Rises whenever anything here changes. */
    long revision() {
        return revision;
    }

    /** Takes in what was read, whole or in part; a card whose entry was not found is left out. */
    void add(BoardReading reading) {
        reading.frames().forEach(frames::put);
        for (var card : reading.cards()) {
            var face = reading.faces().get(card.entry().value());
            if (face != null) {
                put(card, face);
            }
        }
        reading.links().forEach(this::link);
        revision++;
    }

    static BoardContent of(BoardReading reading) {
        var content = new BoardContent();
        content.add(reading);
        return content;
    }

    static BoardContent of(BoardGlance seen) {
        var content = new BoardContent();
        seen.frames().forEach(content.frames::put);
        content.sketch = BoardSketch.of(seen);
        return content;
    }

    /** Forgets everything for what was read of the whole board, which was put in order elsewhere and is ours from now on. */
    void replace(BoardContent read) {
        cards = read.cards;
        cardOf = read.cardOf;
        links = read.links;
        connectors = read.connectors;
        connectorsOf = read.connectorsOf;
        index = read.index;
        lines = read.lines;
        frames = read.frames;
        sketch = read.sketch;
        revision++;
    }

    /** What is seen of the board from afar, while that is all that is known of it. */
    @Nullable
    BoardSketch sketch() {
        return sketch;
    }

    /** Makes a change of the workspace here too; a card that is new needs {@link #add} instead. */
    void apply(Change change) {
        switch (change) {
            case Change.Added(Frame made) -> framed(made);
            case Change.Updated(Frame _, Frame after) -> framed(after);
            case Change.Removed(Frame gone) -> unframed(gone);
            case Change.Removed(Card gone) -> remove(gone.id());
            case Change.Updated(Card _, Card after) -> moved(after);
            case Change.Added(Link made) -> link(made);
            case Change.Updated(Link before, Link after) -> {
                unlink(before);
                link(after);
            }
            case Change.Removed(Link gone) -> unlink(gone);
            case Change.Updated(Entry _, Entry after) -> rewrite(after);
            default -> {
                return;
            }
        }
        revision++;
    }

    BoardFrames frames() {
        return frames;
    }

    /** Where a card shows: where it lies, or the collapsed frame that hides it. */
    Box box(ShownCard card) {
        return frames.hiding(card.id()).map(BoardFrames::box).orElseGet(card::box);
    }

    Collection<ShownCard> cards() {
        return Collections.unmodifiableCollection(cards.values());
    }

    Collection<Connector> connectors() {
        return Collections.unmodifiableCollection(connectors.values());
    }

    @Nullable
    ShownCard card(Id<Card> id) {
        return cards.get(id);
    }

    /** The card, where it is one alone; null where there are none or several. */
    @Nullable
    ShownCard only(Set<Id<Card>> some) {
        return some.size() == 1 ? card(some.iterator().next()) : null;
    }

    @Nullable
    Connector connector(Id<Link> id) {
        return connectors.get(id);
    }

    /** The card that shows {@code entry}. */
    Optional<Id<Card>> showing(Id<?> entry) {
        return Optional.ofNullable(cardOf.get(entry));
    }

    /** The connectors that start or end at a card. */
    List<Connector> connectors(Id<Card> card) {
        var found = new ArrayList<Connector>();
        for (var id : connectorsOf.getOrDefault(card, Set.of())) {
            var connector = connectors.get(id);
            if (connector != null) {
                found.add(connector);
            }
        }
        return found;
    }

    /** Every link of an entry, to what is on the board and to what is not. */
    Collection<Link> links(Id<?> entry) {
        return Collections.unmodifiableCollection(
                links.getOrDefault(entry, Map.of()).values());
    }

    /** The evidence linked to an entry, on the board or not. */
    Evidence evidence(Id<?> entry) {
        var touching = links.get(entry);
        if (touching == null) {
            return NONE;
        }
        int supporting = 0;
        int contradicting = 0;
        for (var link : touching.values()) {
            if (link.relation() == Relation.EVIDENCE && link.to().equals(entry)) {
                if (link.polarity() == Polarity.CONTRADICTING) {
                    contradicting++;
                } else {
                    supporting++;
                }
            }
        }
        return new Evidence(supporting, contradicting);
    }

    /** The cards that touch {@code area}, in no particular order. */
    List<ShownCard> in(Box area) {
        var found = new ArrayList<ShownCard>();
        for (var id : index.in(area)) {
            var card = cards.get(id);
            if (card != null) {
                found.add(card);
            }
        }
        return found;
    }

    /** The connectors that may cross {@code area}, in no particular order. */
    List<Connector> connectorsIn(Box area) {
        var found = new ArrayList<Connector>();
        for (var id : lines.in(area)) {
            var connector = connectors.get(id);
            if (connector != null) {
                found.add(connector);
            }
        }
        return found;
    }

    boolean isFree(Box area) {
        return index.isFree(area);
    }

    Optional<Box> bounds() {
        var framed = Box.around(frames.stacked().stream()
                .filter(it -> !it.isGroup())
                .map(BoardFrames::box)
                .toList());
        var drawn = sketch == null ? index.bounds() : Optional.of(sketch.bounds());
        return Box.around(Stream.concat(drawn.stream(), framed.stream()).toList());
    }

    private void put(Card card, CardFace face) {
        var shown = new ShownCard(card, face);
        cards.put(card.id(), shown);
        frames.put(card);
        index(shown);
        if (cardOf.putIfAbsent(card.entry(), card.id()) == null) {
            connect(card.entry());
        }
    }

    /** What a collapsed frame hides is not found. */
    private void index(ShownCard card) {
        if (frames.hiding(card.id()).isPresent()) {
            index.remove(card.id());
        } else {
            index.put(card.id(), card.box());
        }
    }

    private void moved(Card after) {
        var shown = cards.get(after.id());
        if (shown != null && !shown.entry().equals(after.entry())) {
            // Another entry's face has to be read first.
            remove(after.id());
        } else if (shown != null) {
            put(after, shown.face());
            connectors(after.id()).forEach(this::index);
        }
    }

    private void framed(Frame after) {
        frames.put(after);
        carried(after);
    }

    private void unframed(Frame gone) {
        var carried = frames.cards(gone.id());
        frames.remove(gone.id());
        carried.forEach(this::found);
    }

    /** What a frame carries is found where the frame has it now. */
    private void carried(Frame frame) {
        frames.cards(frame.id()).forEach(this::found);
    }

    private void found(Id<Card> id) {
        var shown = cards.get(id);
        if (shown != null) {
            index(shown);
            connectors(id).forEach(this::index);
        }
    }

    private void remove(Id<Card> id) {
        var gone = cards.remove(id);
        if (gone == null) {
            return;
        }
        index.remove(id);
        frames.removeCard(id);
        for (var connector : connectors(id)) {
            drop(connector);
        }
        if (cardOf.remove(gone.entry(), id)) {
            // An entry shown twice keeps its connectors, at its other card.
            cards.values().stream()
                    .filter(card -> card.entry().equals(gone.entry()))
                    .findFirst()
                    .ifPresent(card -> {
                        cardOf.put(card.entry(), card.id());
                        connect(card.entry());
                    });
        }
    }

    private void rewrite(Entry after) {
        var id = cardOf.get(after.id());
        if (id != null) {
            cards.replaceAll((_, shown) -> shown.entry().equals(after.id())
                    ? new ShownCard(
                            shown.card(),
                            CardFace.of(after).holding(shown.face().holds()))
                    : shown);
        }
    }

    private void link(Link link) {
        links.computeIfAbsent(link.from(), _ -> new LinkedHashMap<>()).put(link.id(), link);
        links.computeIfAbsent(link.to(), _ -> new LinkedHashMap<>()).put(link.id(), link);
        var from = cardOf.get(link.from());
        var to = cardOf.get(link.to());
        if (from != null && to != null && !from.equals(to)) {
            var connector = new Connector(link, from, to);
            connectors.put(link.id(), connector);
            index(connector);
            connectorsOf.computeIfAbsent(from, _ -> new HashSet<>()).add(link.id());
            connectorsOf.computeIfAbsent(to, _ -> new HashSet<>()).add(link.id());
        }
    }

    private void unlink(Link link) {
        for (var end : List.of(link.from(), link.to())) {
            links.computeIfPresent(end, (_, held) -> {
                held.remove(link.id());
                return held.isEmpty() ? null : held;
            });
        }
        var connector = connectors.get(link.id());
        if (connector != null) {
            drop(connector);
        }
    }

    private void connect(Id<?> entry) {
        List.copyOf(links.getOrDefault(entry, Map.of()).values()).forEach(this::link);
    }

    private void index(Connector connector) {
        var from = cards.get(connector.from());
        var to = cards.get(connector.to());
        if (from == null || to == null) {
            return;
        }
        var start = box(from);
        var end = box(to);
        if (frames.hiding(from.id()).isPresent() && start.equals(end)) {
            lines.remove(connector.id());
        } else {
            lines.put(connector.id(), start.union(end).grown(ConnectorPath.REACH));
        }
    }

    private void drop(Connector connector) {
        connectors.remove(connector.id());
        lines.remove(connector.id());
        for (var end : List.of(connector.from(), connector.to())) {
            var held = connectorsOf.get(end);
            if (held != null) {
                held.remove(connector.id());
            }
        }
    }
}
