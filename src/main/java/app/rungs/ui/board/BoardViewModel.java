package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.LineShape;
import app.rungs.model.Problem;
import app.rungs.model.Refusal;
import app.rungs.storage.Draft;
import app.rungs.storage.Entries;
import app.rungs.storage.Entries.Listed;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.workspace.Committed;
import app.rungs.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One board: its cards, the links between what they show, what is selected and which part is on screen. It needs no toolkit, but
 * is called on one thread only: that of the screen. What changes the board goes through {@link #edit}, one edit for each
 * thing the user meant.
 */
public final class BoardViewModel implements BoardSight, AutoCloseable {

    /** The room kept around a card that is brought into view, in pixels. */
    private static final double MARGIN = 24;

    private final Workspace workspace;
    private final Id<Board> board;
    private final Executor screen;
    private final BoardContent content;
    private final BoardFeed feed;
    private final BoardHabits habits;
    private final BoardSelection selection = new BoardSelection();
    private final List<Runnable> watchers = new ArrayList<>();

    private final BoardFinder finder;

    private @Nullable Id<?> awaited;
    private Consumer<Problem> problems = _ -> {};
    private Map<Id<?>, Box> preview = Map.of();
    private Viewport viewport = Viewport.of(0, 0);
    private List<Listed> way = List.of();

    /**
     * Begins to read the board.
     *
     * @param screen the thread of the screen, the same that the workspace's followers hear on
     */
    public BoardViewModel(Workspace workspace, Id<Board> board, Executor screen) {
        this(workspace, workspace::follow, board, screen, Runnable::run, ViewMemory.ofRoom());
    }

    /**
     * @param follow calls its argument after each edit until the returned handle is run, as {@link Workspace#follow} does or
     *     only while the board is shown
     * @param drawn runs, on the thread of the screen, what can wait until what is known shows there
     * @param memory keeps how somebody likes to work, and the part of the board they looked at
     */
    public BoardViewModel(
            Workspace workspace,
            Function<Consumer<Committed>, Runnable> follow,
            Id<Board> board,
            Executor screen,
            Executor drawn,
            ViewMemory memory) {
        this.habits = new BoardHabits(memory);
        this.workspace = workspace;
        this.board = board;
        this.screen = screen;
        this.feed = new BoardFeed(
                workspace, follow, board, habits.near(board), screen, drawn, selection, this::changed, this::tell);
        this.content = feed.content();
        this.finder = new BoardFinder(content);
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

    Id<Board> board() {
        return board;
    }

    /** Done once all that was asked for so far has been read and shown. */
    public CompletableFuture<Void> settled() {
        return feed.settled();
    }

    BoardFinder finder() {
        return finder;
    }

    /** Dims what is not looked for. */
    void filter(BoardFilter wanted) {
        finder.filter(wanted);
        changed();
    }

    /** Selects the next card that is looked for, or with -1 the one before, and shows it. */
    void jump(int by) {
        finder.next(selection.cards(), by).ifPresent(this::show);
    }

    /** Shows the card of an entry as soon as there is one, and the board has been put where it was looked at last. */
    void await(Id<?> entry) {
        awaited = entry;
        changed();
    }

    /** Shows what was awaited, if there is a card for it by now. */
    void arrive() {
        var card = awaited == null ? null : content.showing(awaited).orElse(null);
        if (card != null) {
            awaited = null;
            show(card);
        }
    }

    /** Selects a card and puts it in the middle of the screen, near enough to be read. */
    private void show(Id<Card> id) {
        selection.only(List.of(id));
        var card = content.card(id);
        if (card != null && viewport.width() > 0) {
            var near = viewport.zoom() < Detail.LEGIBLE ? viewport.zoomedTo(new Point(0, 0), 1) : viewport;
            viewport(near.centred(box(card).centre()));
        }
        changed();
    }

    @Override
    public boolean isDim(ShownCard card) {
        return finder.isDim(card.id());
    }

    @Override
    public boolean isDim(Connector connector) {
        return finder.isDim(connector);
    }

    /** Whether a question fills the board. */
    boolean isAsking() {
        return feed.board().map(Board::question).isPresent();
    }

    /** Whether what shows is all there is. */
    boolean isRead() {
        return feed.isRead();
    }

    public String name() {
        return feed.name();
    }

    /** The boards by which one comes to this one, the outermost first and itself last; empty until they are known. */
    List<Listed> way() {
        return way;
    }

    void way(List<Listed> boards) {
        boolean showing = Math.max(way.size(), boards.size()) > 1;
        way = boards;
        if (showing) {
            changed();
        }
    }

    /** How much is on the board, such as "12 cards · 8 links". */
    public String count() {
        return speech().count();
    }

    /** What a screen reader says of the board as a whole. */
    public String inWords() {
        return speech().spoken();
    }

    private BoardSpeech speech() {
        return new BoardSpeech(feed.name(), content, selection);
    }

    @Override
    public LineShape lines() {
        return feed.board().map(Board::lines).orElse(LineShape.CURVED);
    }

    @Override
    public BoardContent content() {
        return content;
    }

    BoardHabits habits() {
        return habits;
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
        var hiding = content.frames().hiding(card.id());
        if (hiding.isPresent()) {
            return box(hiding.get());
        }
        var dragged = preview.get(card.id());
        return dragged == null ? card.box() : dragged;
    }

    @Override
    public Box box(Frame frame) {
        var dragged = preview.get(frame.id());
        return dragged == null || frame.isGroup() && !frame.collapsed()
                ? BoardSight.super.box(frame)
                : BoardFrames.box(frame.at(dragged.x(), dragged.y(), dragged.width(), dragged.height()));
    }

    @Override
    public boolean isDragged(Id<?> card) {
        return preview.containsKey(card);
    }

    @Override
    public List<ShownCard> stacked(Box area) {
        var below = new ArrayList<ShownCard>();
        var above = new ArrayList<ShownCard>();
        for (var card : content.in(area)) {
            if (!isDragged(card.id())) {
                below.add(card);
            }
        }
        for (var dragged : preview.keySet()) {
            var card =
                    dragged.type() == EntryType.CARD ? content.card(new Id<>(EntryType.CARD, dragged.value())) : null;
            if (card != null
                    && box(card).touches(area)
                    && content.frames().hiding(card.id()).isEmpty()) {
                above.add(card);
            }
        }
        return CardStack.of(below, above);
    }

    /** Says that something that shows has changed. */
    void changed() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    /** Where cards and frames are being dragged; empty while none is. */
    Map<Id<?>, Box> preview() {
        return preview;
    }

    /** Shows cards and frames elsewhere, for the time of a drag. */
    void preview(Map<Id<?>, Box> boxes) {
        preview = boxes;
        changed();
    }

    // Selecting

    /** Selects everything: sections with what they carry, and the cards in none. */
    public void selectAll() {
        var frames = content.frames();
        select(
                content.cards().stream()
                        .map(ShownCard::id)
                        .filter(id -> frames.of(id) == null)
                        .toList(),
                frames.all().stream()
                        .filter(frame -> frames.frame(frame.frame()) == null)
                        .map(Frame::id)
                        .toList());
    }

    public void select(Collection<Id<Card>> cards) {
        selection.only(cards);
        changed();
    }

    void select(Collection<Id<Card>> cards, Collection<Id<Frame>> frames) {
        selection.only(cards, frames);
        changed();
    }

    /** Brings a card into view, if the board has a size yet. */
    void reveal(Id<Card> id) {
        var card = content.card(id);
        if (card != null && viewport.width() > 0) {
            viewport(viewport.revealing(box(card), MARGIN));
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

    /** What can be asked of the workspace apart from what is on the board. */
    <T> CompletableFuture<T> read(Function<Entries, T> question) {
        return workspace.read(question);
    }

    /** One edit of the workspace; done when the board shows it, or when it was refused and that was told. */
    CompletableFuture<Void> edit(String what, Consumer<Draft> work) {
        var asked = feed.asked();
        return shown(workspace.edit(what, draft -> {
            AskedCards.keep(draft, asked);
            work.accept(draft);
            AskedCards.check(draft, asked);
        }));
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

    /** Gives an answer that comes from elsewhere to {@code taking}, or tells why there is none. */
    <T> void hear(CompletableFuture<T> answer, Consumer<T> taking) {
        answer.thenAcceptAsync(taking, screen)
                .exceptionallyAsync(
                        failure -> {
                            tell(failure);
                            return null;
                        },
                        screen);
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
