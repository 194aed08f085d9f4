package app.rungs.ui.board;

import app.rungs.findings.BoardAnswer;
import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Refusal;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.CardIndex;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cards that a board's question puts on it. They are not kept in the workspace: they lie in rows, and follow what is found,
 * until somebody first changes the board by hand. From then on each is kept where it lies; one that is found no longer only
 * does not show, and is back in its place when it is found again.
 */
final class AskedCards {

    private static final double ACROSS = 352;
    private static final double DOWN = 152;

    private AskedCards() {}

    /** The cards a board shows: those put there by hand, and those its question finds. */
    static List<Card> of(Entries entries, Board board, List<Card> kept) {
        if (board.question() == null) {
            return kept;
        }
        var places = BoardAnswer.of(entries, board);
        var found = new HashSet<Id<?>>();
        places.forEach(place -> found.add(place.entry()));
        var shown = new ArrayList<Card>();
        var taken = new CardIndex<Id<Card>>();
        var byEntry = new HashMap<Id<?>, Card>();
        for (var card : kept) {
            if (!isAsked(card) || found.contains(card.entry())) {
                add(card, shown, taken, byEntry);
            }
        }
        double top = taken.bounds()
                .map(Box::bottom)
                .map(bottom -> bottom + FreeSpot.GAP)
                .orElse(0.0);
        var rows = new HashMap<Id<?>, Integer>();
        for (var place : places) {
            rows.putIfAbsent(place.entry(), place.row());
            if (!byEntry.containsKey(place.entry())) {
                var head = byEntry.get(place.head());
                var wanted = head == null
                        ? new Point(0, top + place.row() * DOWN)
                        : new Point(
                                head.x() + place.column() * ACROSS,
                                head.y() + (place.row() - rows.getOrDefault(place.head(), place.row())) * DOWN);
                var box = FreeSpot.near(
                        wanted.plus(CardEdits.WIDTH / 2, CardEdits.HEIGHT / 2),
                        CardEdits.WIDTH,
                        CardEdits.HEIGHT,
                        taken::isFree);
                add(card(board, place.entry(), box), shown, taken, byEntry);
            }
        }
        return shown;
    }

    /** Keeps cards in the workspace that only their question has put on the board so far. */
    static void keep(Draft draft, Collection<Card> asked) {
        for (var card : asked) {
            if (draft.entries().find(card.id()).isEmpty()) {
                draft.add(card);
            }
        }
    }

    /** @throws Refusal if one of {@code asked} was taken off the board: its question would put it there again */
    static void check(Draft draft, Collection<Card> asked) {
        for (var card : asked) {
            if (draft.entries().find(card.id()).isEmpty()
                    && draft.entries().any(card.entry()).isPresent()) {
                throw new Refusal(Messages.of("board.question.holds"));
            }
        }
    }

    /** Whether a card lies on its board because of the board's question. */
    static boolean isAsked(Card card) {
        return card.id().equals(id(card.board(), card.entry()));
    }

    private static void add(Card card, List<Card> shown, CardIndex<Id<Card>> taken, Map<Id<?>, Card> byEntry) {
        shown.add(card);
        taken.put(card.id(), ShownCard.box(card));
        byEntry.putIfAbsent(card.entry(), card);
    }

    private static Card card(Board board, Id<?> entry, Box box) {
        return new Card(id(board.id(), entry), board.id(), entry, box.x(), box.y(), box.width(), box.height());
    }

    /** The same for the same board and entry, always: so a card is known again that was never kept. */
    private static Id<Card> id(Id<Board> board, Id<?> entry) {
        var name = board.value() + " shows " + entry.value();
        return new Id<>(EntryType.CARD, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
