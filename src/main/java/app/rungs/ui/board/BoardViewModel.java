package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Polarity;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.model.Relation;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.FreeSpot;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One board: its cards, the links between what they show, what is selected and which part is on screen. Each command is
 * one edit of the workspace. It needs no toolkit, but is called on one thread only: that of the screen.
 */
public final class BoardViewModel implements BoardSight, AutoCloseable {

    /** The size of a new card, in board units. */
    public static final double CARD_WIDTH = 240;

    public static final double CARD_HEIGHT = 120;

    /** The room kept around a card that is brought into view, in pixels. */
    private static final double MARGIN = 24;

    private final Workspace workspace;
    private final Id<Board> board;
    private final Executor screen;
    private final BoardContent content;
    private final BoardFeed feed;
    private final BoardSelection selection = new BoardSelection();
    private final List<Runnable> watchers = new ArrayList<>();

    private Consumer<Problem> problems = _ -> {};
    private Map<Id<Card>, Box> preview = Map.of();
    private Viewport viewport = Viewport.of(0, 0);

    /**
     * Begins to read the board.
     *
     * @param screen the thread of the screen, the same that the workspace's followers hear on
     */
    public BoardViewModel(Workspace workspace, Id<Board> board, Executor screen) {
        this.workspace = workspace;
        this.board = board;
        this.screen = screen;
        this.feed = new BoardFeed(workspace, board, screen, selection, this::changed, this::tell);
        this.content = feed.content();
    }

    /** Stops following the workspace. */
    @Override
    public void close() {
        feed.close();
    }

    /** Calls {@code watcher} after anything that shows on the board has changed. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Calls {@code listener} with what the user has to mend when a command was refused. */
    public void onProblem(Consumer<Problem> listener) {
        problems = listener;
    }

    /** Done once all that was asked for so far has been read and shown. */
    public CompletableFuture<Void> settled() {
        return feed.settled();
    }

    /** Whether what shows is all there is. */
    boolean isRead() {
        return feed.isRead();
    }

    public String name() {
        return feed.name();
    }

    /** How much is on the board, such as "12 cards · 8 links". */
    public String count() {
        return Messages.of(
                "board.count", content.cards().size(), content.connectors().size());
    }

    /** What a screen reader says of the board as a whole. */
    public String inWords() {
        return Messages.of(
                "board.spoken",
                feed.name(),
                content.cards().size(),
                content.connectors().size(),
                selection.cards().size());
    }

    @Override
    public BoardContent content() {
        return content;
    }

    @Override
    public BoardSelection selection() {
        return selection;
    }

    public Viewport viewport() {
        return viewport;
    }

    public void viewport(Viewport shown) {
        if (!viewport.equals(shown)) {
            viewport = shown;
            changed();
        }
    }

    @Override
    public Box box(ShownCard card) {
        var dragged = preview.get(card.id());
        return dragged == null ? card.box() : dragged;
    }

    @Override
    public boolean isDragged(Id<Card> card) {
        return preview.containsKey(card);
    }

    @Override
    public List<ShownCard> stacked(Box area) {
        var below = new ArrayList<ShownCard>();
        var above = new ArrayList<ShownCard>();
        for (var card : content.in(area)) {
            if (!isDragged(card.id())) {
                (selection.has(card.id()) ? above : below).add(card);
            }
        }
        for (var dragged : preview.keySet()) {
            var card = content.card(dragged);
            if (card != null && box(card).touches(area)) {
                above.add(card);
            }
        }
        return CardStack.of(below, above);
    }

    /** Says that something that shows has changed. */
    void changed() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    // What is on the board

    /** Puts an entry where there is room in the middle of the screen, and selects it; one that is there already too. */
    public CompletableFuture<Void> place(Id<?> entry) {
        return place(List.of(entry), viewport.shown().centre());
    }

    /**
     * Puts entries on the board around a point, in one edit, and selects them. One that is there already is selected where
     * it lies.
     *
     * @param centre where the middle of the first card goes, in board units
     */
    public CompletableFuture<Void> place(Collection<? extends Id<?>> entries, Point centre) {
        var selected = new ArrayList<Id<Card>>();
        var added = new ArrayList<Card>();
        for (var entry : entries.stream().distinct().toList()) {
            var there = content.showing(entry);
            if (there.isPresent()) {
                selected.add(there.get());
                reveal(there.get());
            } else {
                var box = FreeSpot.near(
                        centre,
                        CARD_WIDTH,
                        CARD_HEIGHT,
                        area -> content.isFree(area)
                                && added.stream()
                                        .noneMatch(card -> ShownCard.box(card).touches(area)));
                var card =
                        new Card(Id.fresh(EntryType.CARD), board, entry, box.x(), box.y(), box.width(), box.height());
                added.add(card);
                selected.add(card.id());
            }
        }
        selection.only(selected);
        changed();
        return added.isEmpty()
                ? feed.settled()
                : edit(Messages.of("board.edit.place", added.size()), draft -> added.forEach(draft::add));
    }

    /** The same for entries known by their ids alone, as they come by drag and drop; what is no entry is left out. */
    public CompletableFuture<Void> placeDropped(List<UUID> ids, Point centre) {
        return workspace
                .read(entries -> ids.stream()
                        .flatMap(id -> entries.any(id).stream())
                        .<Id<?>>map(entry -> entry.id())
                        .filter(id -> CardFace.TYPES.contains(id.type()))
                        .toList())
                .thenComposeAsync(found -> place(found, centre), screen);
    }

    /** Takes the selected cards off the board, or cuts the selected connector; the entries stay. */
    public CompletableFuture<Void> removeSelected() {
        var connector = selection.connector();
        if (connector != null) {
            return edit(Messages.of("board.edit.disconnect"), draft -> draft.remove(connector));
        }
        var gone = List.copyOf(selection.cards());
        return gone.isEmpty()
                ? feed.settled()
                : edit(Messages.of("board.edit.remove", gone.size()), draft -> gone.forEach(draft::remove));
    }

    // Moving

    /** Shows cards elsewhere, for the time of a drag. */
    void preview(Map<Id<Card>, Box> boxes) {
        preview = boxes;
        changed();
    }

    /** Puts the cards where the drag has left them: one edit. */
    CompletableFuture<Void> drop(boolean resized) {
        var dropped = preview;
        int count = dropped.size();
        if (count == 0) {
            return feed.settled();
        }
        return edit(
                        Messages.of(resized ? "board.edit.resize" : "board.edit.move", count),
                        draft -> dropped.forEach((card, box) -> draft.update(card, it -> ShownCard.at(it, box))))
                .whenComplete((_, _) -> {
                    if (preview == dropped) {
                        preview(Map.of());
                    }
                });
    }

    /** Moves the selected cards by a distance in board units. */
    public CompletableFuture<Void> nudge(double dx, double dy) {
        var moved = new LinkedHashMap<Id<Card>, Box>();
        for (var id : selection.cards()) {
            var card = content.card(id);
            if (card != null) {
                moved.put(id, box(card).moved(dx, dy));
            }
        }
        preview(moved);
        return drop(false);
    }

    // Connecting

    /** What an entry may claim of another, by their cards; the most telling first. */
    List<Relation> relations(Id<Card> from, Id<Card> to) {
        var start = content.card(from);
        var end = content.card(to);
        return start == null || end == null || from.equals(to)
                ? List.of()
                : Relation.between(start.entry().type(), end.entry().type());
    }

    /** Links the entries behind two cards, and selects the link; one that says the same already is selected instead. */
    public CompletableFuture<Void> connect(Id<Card> from, Id<Card> to, Relation relation, Polarity polarity) {
        var start = content.card(from);
        var end = content.card(to);
        if (start == null || end == null) {
            return feed.settled();
        }
        var same = content.connectors(from).stream()
                .map(Connector::link)
                .filter(link -> link.from().equals(start.entry())
                        && link.to().equals(end.entry())
                        && link.relation() == relation
                        && link.polarity() == polarity)
                .findFirst();
        var link = same.orElseGet(
                () -> new Link(Id.fresh(EntryType.LINK), start.entry(), relation, end.entry(), polarity, null));
        selection.only(link.id());
        changed();
        return same.isPresent() ? feed.settled() : edit(Messages.of("board.edit.connect"), draft -> draft.add(link));
    }

    /** Makes the selected connector speak for what it points at, or against it. */
    CompletableFuture<Void> polarity(Id<Link> connector, Polarity polarity) {
        return edit(
                Messages.of("board.edit.polarity"),
                draft -> draft.update(
                        connector, it -> new Link(it.id(), it.from(), it.relation(), it.to(), polarity, it.note())));
    }

    // Selecting

    public void selectAll() {
        select(content.cards().stream().map(ShownCard::id).toList());
    }

    void select(Collection<Id<Card>> cards) {
        selection.only(cards);
        changed();
    }

    /** Selects the next card in reading order, or with -1 the one before, and brings it into view. */
    void step(int by, boolean add) {
        var order = content.cards().stream()
                .sorted(CardStack.ORDER)
                .map(ShownCard::id)
                .toList();
        if (order.isEmpty()) {
            return;
        }
        var selected = List.copyOf(selection.cards());
        int from = selected.isEmpty() ? (by > 0 ? -1 : 0) : order.indexOf(selected.getLast());
        var next = order.get(Math.floorMod(from + by, order.size()));
        if (!add) {
            selection.clear();
        }
        if (!selection.has(next)) {
            selection.toggle(next);
        }
        reveal(next);
        changed();
    }

    private void reveal(Id<Card> id) {
        var card = content.card(id);
        if (card != null && viewport.width() > 0) {
            viewport(viewport.revealing(card.box(), MARGIN));
        }
    }

    // History

    public CompletableFuture<Void> undo() {
        return shown(workspace.undo());
    }

    public CompletableFuture<Void> redo() {
        return shown(workspace.redo());
    }

    /** Entries of some types whose title holds {@code words}, to be placed. */
    CompletableFuture<List<Listed>> listed(Collection<EntryType> types, String words, int limit) {
        return workspace.read(entries -> entries.listed(types, words, limit));
    }

    Executor screen() {
        return screen;
    }

    private CompletableFuture<Void> edit(String what, Consumer<Draft> work) {
        return shown(workspace.edit(what, work));
    }

    /** Done when the board shows what {@code edited} changed; a refusal is told, and nothing else can be done about it. */
    private CompletableFuture<Void> shown(CompletableFuture<?> edited) {
        return edited.handleAsync(
                        (_, failure) -> {
                            if (failure != null) {
                                tell(failure);
                            }
                            return feed.settled();
                        },
                        screen)
                .thenCompose(reads -> reads);
    }

    private void tell(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            problems.accept(refusal.problem());
        } else {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
        }
    }
}
