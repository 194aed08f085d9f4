package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.model.Link;
import app.rungs.model.Shapes;
import app.rungs.storage.BoardArea;
import app.rungs.storage.BoardCounts;
import app.rungs.storage.Entries;
import app.rungs.ui.board.geometry.Box;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a board has to know of the workspace, read at one moment.
 *
 * @param board the board itself
 * @param cards its cards
 * @param frames the frames around them
 * @param faces what the cards show of the entries behind them, by the entries' ids
 * @param links every link that starts or ends at one of these
 */
record BoardReading(Board board, List<Card> cards, List<Frame> frames, Map<UUID, CardFace> faces, List<Link> links) {

    /** Where a board shows more than one in so many of a type, all of them are read at once rather than by name. */
    private static final int SHARE = 4;

    /** The whole board. */
    static BoardReading of(Entries entries, Id<Board> board) {
        var shown = entries.get(board);
        var cards = AskedCards.of(entries, shown, entries.having(Card.class, "board", board));
        return of(entries, shown, cards, entries.having(Frame.class, "board", board));
    }

    /** What of it touches {@code area}; all of it where a question fills the board, because that is asked as a whole. */
    static BoardReading of(Entries entries, Id<Board> board, Box area) {
        var shown = entries.get(board);
        return shown.question() != null
                ? of(entries, board)
                : of(
                        entries,
                        shown,
                        new BoardArea(board, area.x(), area.y(), area.right(), area.bottom()).cards(entries),
                        entries.having(Frame.class, "board", board));
    }

    String name() {
        return board.name();
    }

    LineShape lines() {
        return board.lines() == null ? LineShape.CURVED : board.lines();
    }

    /** The same with these cards alone, and the frames around them; with all of them where none is named. */
    BoardReading only(Set<Id<Card>> shown) {
        if (shown.isEmpty()) {
            return this;
        }
        var left = cards.stream().filter(card -> shown.contains(card.id())).toList();
        var around = new BoardFrames();
        frames.forEach(around::put);
        left.forEach(around::put);
        var framing = left.stream()
                .flatMap(card -> around.around(around.of(card.id())).stream())
                .distinct()
                .toList();
        return new BoardReading(board, left, framing, faces, links);
    }

    /** Some cards of it. */
    static BoardReading of(Entries entries, Board board, List<Card> cards, List<Frame> frames) {
        Set<Id<?>> shown = new HashSet<>();
        cards.forEach(card -> shown.add(card.entry()));
        return new BoardReading(board, cards, frames, behind(entries, shown), links(entries, shown));
    }

    /** Drawn up here, because readers have the time that the screen has not. */
    private static Map<UUID, CardFace> behind(Entries entries, Set<Id<?>> shown) {
        var found = new HashMap<UUID, CardFace>();
        var byType = shown.stream()
                .collect(Collectors.groupingBy(
                        Id::type,
                        () -> new EnumMap<>(EntryType.class),
                        Collectors.<Id<?>, Set<Id<?>>>toCollection(HashSet::new)));
        var counts = BoardCounts.of(entries, byType.getOrDefault(EntryType.BOARD, Set.of()));
        byType.forEach((type, ids) ->
                fetch(entries, type, ids).forEach(it -> found.put(it.id().value(), face(it, counts))));
        return found;
    }

    private static CardFace face(Entry entry, Map<UUID, Integer> counts) {
        return entry instanceof Board board
                ? CardFace.of(board, counts.getOrDefault(board.id().value(), 0))
                : CardFace.of(entry);
    }

    private static Collection<? extends Entry> fetch(Entries entries, EntryType type, Set<Id<?>> ids) {
        return isMost(entries, type, ids)
                ? entries.all(Shapes.of(type).record()).stream()
                        .filter(entry -> ids.contains(entry.id()))
                        .toList()
                : named(entries, Shapes.of(type).record(), ids);
    }

    @SuppressWarnings("unchecked") // an Id<E> is only ever made for an E
    private static <E extends Entry> List<E> named(Entries entries, Class<E> type, Set<Id<?>> ids) {
        return entries.all(type, ids.stream().map(id -> (Id<E>) id).toList());
    }

    private static List<Link> links(Entries entries, Set<Id<?>> shown) {
        return isMost(entries, EntryType.LINK, shown)
                ? entries.all(Link.class).stream()
                        .filter(link -> shown.contains(link.from()) || shown.contains(link.to()))
                        .toList()
                : entries.links(shown);
    }

    private static boolean isMost(Entries entries, EntryType type, Set<Id<?>> ids) {
        return entries.count(type) < (long) SHARE * ids.size();
    }
}
