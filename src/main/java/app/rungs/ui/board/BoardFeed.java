package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.Change;
import app.rungs.model.Edit;
import app.rungs.model.Entry;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.storage.BoardGlance;
import app.rungs.ui.board.geometry.Box;
import app.rungs.workspace.Committed;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the content of a board in step with the workspace: reads it once, then follows the edits. */
final class BoardFeed implements AutoCloseable {

    private final Workspace workspace;
    private final Id<Board> board;
    private final Executor screen;
    private final Executor drawn;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final Runnable unfollow;
    private final BoardContent content = new BoardContent();
    private final BoardSelection selection;

    /**
     * A board, a part of it or how it looks from afar, read and put in order by the reader, who has the time that the screen
     * has not.
     */
    private record Read(String name, @Nullable Board board, BoardContent content) {

        static Read of(BoardReading read) {
            return new Read(read.name(), read.board(), BoardContent.of(read));
        }

        static Read of(BoardGlance seen) {
            return new Read(seen.name(), null, BoardContent.of(seen));
        }
    }

    /** Edits that came while something was read: made again on what was read, which may be older. */
    private final List<Edit> sinceRead = new ArrayList<>();

    private CompletableFuture<Void> settled;
    /** Begun once the first part shows. */
    private CompletableFuture<Void> rest;

    private @Nullable Board shown;
    /** The name that was read before the board itself. */
    private String seenName = "";

    private int reading;
    private boolean closed;

    /**
     * @param first the part of the board that will be looked at: it is read and shown before the rest
     * @param drawn runs, on the thread of the screen, what can wait until the first part shows there
     * @param follow calls its argument after each edit, in one piece for what nobody saw, until the returned handle is run
     * @param changed called after anything has changed
     */
    BoardFeed(
            Workspace workspace,
            Function<Consumer<Committed>, Runnable> follow,
            Id<Board> board,
            Optional<Box> first,
            Executor screen,
            Executor drawn,
            BoardSelection selection,
            Runnable changed,
            Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.board = board;
        this.screen = screen;
        this.drawn = drawn;
        this.selection = selection;
        this.changed = changed;
        this.failed = failed;
        settled = CompletableFuture.completedFuture(null);
        rest = settled;
        unfollow = follow.apply(this::committed);
        settled = readFirst(first);
    }

    @Override
    public void close() {
        closed = true;
        unfollow.run();
    }

    BoardContent content() {
        return content;
    }

    String name() {
        return shown == null ? seenName : shown.name();
    }

    /** The board itself, once it has been read. */
    Optional<Board> board() {
        return Optional.ofNullable(shown);
    }

    /** Done once all that was asked for so far has been read. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    /** Whether what is asked for has been read, as it is when {@code changed} is called at the end of reading. */
    boolean isRead() {
        return reading == 0;
    }

    private void committed(Committed committed) {
        if (closed) {
            // It was on its way when the board was left.
            return;
        }
        var edit = committed.edit();
        if (reading > 0) {
            sinceRead.add(edit);
        }
        apply(edit);
        if (asksAnew(edit)) {
            settled = CompletableFuture.allOf(settled, readAll());
            changed.run();
            return;
        }
        var added = added(edit.changes());
        if (!added.isEmpty()) {
            settled = CompletableFuture.allOf(settled, read(added));
        }
        changed.run();
    }

    private CompletableFuture<Void> read(List<Card> added) {
        var known = shown;
        return take(
                workspace.read(entries ->
                        BoardReading.of(entries, known == null ? entries.get(board) : known, added, List.of())),
                read -> {
                    shown = read.board();
                    content.add(read);
                });
    }

    /** The cards whose entries have to be read before they can be shown, as they lie after the changes. */
    private List<Card> added(List<Change> changes) {
        var added = new LinkedHashMap<Id<?>, Card>();
        var counted = new HashSet<Id<?>>();
        for (var change : changes) {
            var other = recounted(change);
            if (other != null && content.showing(other).isPresent()) {
                counted.add(other);
            }
            if (change instanceof Change.Added(Card card) && card.board().equals(board)) {
                added.put(card.id(), card);
            } else if (change instanceof Change.Updated(Card before, Card card)
                    && card.board().equals(board)
                    && (added.containsKey(card.id()) || !card.entry().equals(before.entry()))) {
                added.put(card.id(), card);
            } else if (change instanceof Change.Removed(Card gone)) {
                added.remove(gone.id());
            }
        }
        if (!counted.isEmpty()) {
            content.cards().stream()
                    .filter(shown -> counted.contains(shown.entry()))
                    .forEach(shown -> added.putIfAbsent(shown.id(), shown.card()));
        }
        return List.copyOf(added.values());
    }

    /** The board on which something else lies after a change: where it shows as a card, that says so. */
    private static @Nullable Id<Board> recounted(Change change) {
        return switch (change) {
            case Change.Added(Card card) -> card.board();
            case Change.Removed(Card card) -> card.board();
            case Change.Updated(Board _, Board after) -> after.id();
            default -> null;
        };
    }

    /** The cards that lie there because of the board's question; none on a board without one. */
    List<Card> asked() {
        return shown == null || shown.question() == null
                ? List.of()
                : content.cards().stream()
                        .map(ShownCard::card)
                        .filter(AskedCards::isAsked)
                        .toList();
    }

    /** Whether the board's question may find something else after an edit; where cards lie is none of its business. */
    private boolean asksAnew(Edit edit) {
        return edit.changes().stream()
                .anyMatch(change -> change instanceof Change.Updated(Board before, Board after)
                                && after.id().equals(board)
                        ? before.question() != null || after.question() != null
                        : shown != null
                                && shown.question() != null
                                && !(change instanceof Change.Updated(Card _, Card _)));
    }

    /** Reads the part that will be looked at, or what is seen of all from afar; then the rest, if that was not all. */
    private CompletableFuture<Void> readFirst(Optional<Box> part) {
        return take(
                        workspace.read(entries -> part.map(area -> Read.of(BoardReading.of(entries, board, area)))
                                .or(() -> BoardGlance.of(entries, board).map(Read::of))
                                .orElseGet(() -> Read.of(BoardReading.of(entries, board)))),
                        read -> {
                            taken(read);
                            if (part.isPresent() || read.board() == null) {
                                rest = readRest();
                            }
                        })
                .thenCompose(_ -> rest);
    }

    private CompletableFuture<Void> readRest() {
        reading++;
        return CompletableFuture.supplyAsync(
                        () -> {
                            reading--;
                            return closed ? CompletableFuture.<Void>completedFuture(null) : readAll();
                        },
                        drawn)
                .thenCompose(read -> read);
    }

    private CompletableFuture<Void> readAll() {
        return take(workspace.read(entries -> Read.of(BoardReading.of(entries, board))), this::taken);
    }

    private void taken(Read read) {
        seenName = read.name();
        shown = read.board();
        content.replace(read.content());
    }

    private <R> CompletableFuture<Void> take(CompletableFuture<R> asked, Consumer<R> taking) {
        reading++;
        return asked.handleAsync((read, failure) -> took(read, failure, taking), screen)
                .thenCompose(more -> more);
    }

    @SuppressWarnings("NullAway") // a future of nothing has no value, and one that failed no reading
    private <R> CompletableFuture<Void> took(R read, Throwable failure, Consumer<R> taking) {
        reading--;
        if (failure == null) {
            taking.accept(read);
            sinceRead.forEach(this::apply);
            List.copyOf(selection.cards()).stream()
                    .filter(card -> reading == 0 && content.card(card) == null)
                    .forEach(selection::forget);
        } else {
            failed.accept(failure);
        }
        var more = CompletableFuture.<Void>completedFuture(null);
        if (reading == 0) {
            var lost = lost();
            sinceRead.clear();
            more = lost.isEmpty() ? more : read(lost);
        }
        changed.run();
        return more;
    }

    /** Cards that came while several things were read, and are not in what was read last. */
    private List<Card> lost() {
        return added(sinceRead.stream().flatMap(edit -> edit.changes().stream()).toList()).stream()
                .filter(card -> content.card(card.id()) == null)
                .toList();
    }

    private void apply(Edit edit) {
        for (var change : edit.changes()) {
            if (isElsewhere(change)) {
                continue;
            }
            content.apply(change);
            if (change instanceof Change.Removed(var gone)) {
                selection.forget(gone.id());
            } else if (change instanceof Change.Updated(Entry _, Board after)
                    && after.id().equals(board)) {
                shown = after;
            }
        }
    }

    /** Whether a frame of another board has changed; a card of another is not known here, and is left alone. */
    private boolean isElsewhere(Change change) {
        return switch (change) {
            case Change.Added(Frame frame) -> !frame.board().equals(board);
            case Change.Updated(Frame _, Frame frame) -> !frame.board().equals(board);
            default -> false;
        };
    }
}
