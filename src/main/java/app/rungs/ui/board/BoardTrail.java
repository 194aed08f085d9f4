package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.Entries;
import app.rungs.storage.Entries.Listed;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way to the board that is open, by the boards it lies on: kept up to date while it is. */
final class BoardTrail implements AutoCloseable {

    /** How many boards of a way are told; boards in a longer one are found on those above. */
    private static final int MOST = 8;

    private final Id<Board> board;
    private final LatestAnswer<List<Listed>> question;
    private final Runnable unfollow;
    private List<Id<Board>> walked;

    /**
     * @param walked the boards somebody came by, the latest last; those that do not lead here do not matter
     * @param shown told the way, the outermost board first and the open one last
     */
    BoardTrail(Desk desk, Id<Board> board, List<Id<Board>> walked, Consumer<List<Listed>> shown) {
        this.board = board;
        this.walked = walked;
        question = new LatestAnswer<>(desk.workspace(), desk.screen(), way -> {
            this.walked = way.stream()
                    .map(it -> new Id<Board>(EntryType.BOARD, it.id().value()))
                    .toList();
            shown.accept(way);
        });
        unfollow = desk.follow(committed -> {
            if (concerns(committed.edit())) {
                read();
            }
        });
        read();
    }

    /** The way that is shown: somebody who goes on from here has come by it. */
    List<Id<Board>> walked() {
        return walked;
    }

    @Override
    public void close() {
        unfollow.run();
        question.close();
    }

    private void read() {
        var came = walked;
        question.ask(entries -> of(entries, came, board));
    }

    /**
     * The way as somebody came, as far as the boards still lie on each other, and from there up while there is one way only.
     * Boards that lie on each other in a circle are each told once.
     */
    static List<Listed> of(Entries entries, List<Id<Board>> walked, Id<Board> board) {
        int at = walked.indexOf(board);
        var came = new ArrayList<>(at < 0 ? walked : walked.subList(0, at));
        var way = new ArrayList<Id<Board>>();
        var next = board;
        while (next != null && !way.contains(next) && way.size() < MOST) {
            way.addFirst(next);
            next = above(entries, next, came);
        }
        var titles = entries.titles(way);
        return way.stream()
                .filter(it -> titles.containsKey(it.value()))
                .map(it -> new Listed(it, titles.getOrDefault(it.value(), "")))
                .toList();
    }

    private static @Nullable Id<Board> above(Entries entries, Id<Board> board, List<Id<Board>> came) {
        var holding = new LinkedHashSet<Id<Board>>();
        entries.having(Card.class, "entry", board).forEach(card -> holding.add(card.board()));
        holding.remove(board);
        if (!came.isEmpty() && holding.contains(came.getLast())) {
            return came.removeLast();
        }
        return holding.size() == 1 ? holding.getFirst() : null;
    }

    /** Whether a board was renamed, or put on another or taken off. */
    private static boolean concerns(Edit edit) {
        return edit.changes().stream().anyMatch(change -> switch (change) {
            case Change.Added(Card card) -> isNested(card);
            case Change.Removed(Card card) -> isNested(card);
            case Change.Updated(Card before, Card after) ->
                !before.entry().equals(after.entry()) && (isNested(before) || isNested(after));
            default -> change.id().type() == EntryType.BOARD;
        });
    }

    private static boolean isNested(Card card) {
        return card.entry().type() == EntryType.BOARD;
    }
}
