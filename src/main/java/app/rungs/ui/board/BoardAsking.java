package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.EntryTypes;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.ui.board.geometry.Point;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What the commands of a board have to ask before they can be done: words, an entry, what a connector says. */
final class BoardAsking {

    private static final int MOST = 60;

    private final BoardViewModel model;
    private final Region pane;
    private final BoardWriting writing;
    private final Supplier<EntryFinder> finder;
    private final Runnable beside;
    private final Supplier<Point> here;
    private final Consumer<Id<?>> open;
    private final BoardClipboard clipboard;
    private @Nullable ContextMenu menu;

    /**
     * @param pane what menus belong to
     * @param beside puts the cursor into the page beside the board
     * @param here where something new goes that no press has placed, in board units
     * @param open opens the page of an entry
     */
    BoardAsking(
            BoardViewModel model,
            Region pane,
            BoardWriting writing,
            Supplier<EntryFinder> finder,
            Runnable beside,
            Supplier<Point> here,
            Consumer<Id<?>> open) {
        this.model = model;
        this.pane = pane;
        this.writing = writing;
        this.finder = finder;
        this.beside = beside;
        this.here = here;
        this.open = open;
        this.clipboard = new BoardClipboard(model, writing);
    }

    /** Asks what a command needs to know, and does it then. */
    void ask(BoardCommand command) {
        switch (command) {
            case OPEN -> openSelected();
            case PARENT -> open.accept(model.way().get(model.way().size() - 2).id());
            case BESIDE_EDIT -> beside.run();
            case EDIT -> edit();
            case CONNECT -> connectSelected();
            case CONNECTED -> connected();
            case NEW -> showAt(here.get(), NewBar.kinds(this::make));
            case NOTE -> writing.note(here.get());
            case COPY -> clipboard.copy();
            case PASTE -> clipboard.paste(here.get());
            case INSERT -> insert(here.get());
            case SWAP -> swap();
            case HANG_START -> hang(true);
            case HANG_END -> hang(false);
            case STAMP -> new TemplateMenu(model, here.get(), this::showInMiddle).show();
            case FIT_HEIGHT -> writing.fitHeight();
            default -> throw new IllegalArgumentException("Nothing is to be asked for " + command);
        }
    }

    /** Goes into the one section or group that is selected, or opens the entry of the one card. */
    private void openSelected() {
        var card = selectedCard();
        var frames = model.selection().frames();
        if (card != null) {
            open.accept(card.entry());
        } else if (model.selection().cards().isEmpty() && frames.size() == 1) {
            new CardChoice(model).firstInside(frames.iterator().next());
        }
    }

    /** Lets the words of what is selected be typed; an entry that is called by more than words opens. */
    private void edit() {
        if (!writing.selected()) {
            openSelected();
        }
    }

    /** Makes something where nothing was pressed. */
    void make(NewThing thing) {
        thing.at(model, writing, here.get());
    }

    /** Asks what the first of two selected cards says of the second. */
    private void connectSelected() {
        var selected = List.copyOf(model.selection().cards());
        var target = selected.size() == 2 ? model.content().card(selected.getLast()) : null;
        if (target != null) {
            showAt(model.box(target).centre(), new RelationMenu(model, selected.getFirst(), selected.getLast()));
        }
    }

    /** A connector was pulled: to another card, or to where there is none yet. */
    void connect(BoardPointer.Pulling pulled, double x, double y) {
        var from = model.content().card(pulled.from());
        var link = pulled.link();
        if (link != null) {
            pulled.target().ifPresent(to -> new LinkEdits(model).reconnect(link, to, pulled.backwards()));
        } else if (pulled.target().isPresent()) {
            show(new RelationMenu(model, pulled.from(), pulled.target().get()), x, y);
        } else if (from != null) {
            show(new LooseEndMenu(from.entry().type(), wanted -> writing.connected(pulled, wanted)), x, y);
        }
    }

    /** What pulling a connector out to empty space does, by key: the new card lies to the right of the selected one. */
    private void connected() {
        var card = selectedCard();
        if (card != null) {
            var pulled = new CardChoice(model).pulledOut(card);
            showAt(pulled.to(), new LooseEndMenu(card.entry().type(), wanted -> writing.connected(pulled, wanted)));
        }
    }

    /** Asks for an entry to be put at a point of the board. */
    void insert(Point board) {
        ask(board, BoardCommand.INSERT, this::found, entry -> new CardEdits(model).place(List.of(entry.id()), board));
    }

    private void swap() {
        var card = selectedCard();
        if (card != null) {
            ask(
                    model.box(card).centre(),
                    BoardCommand.SWAP,
                    this::found,
                    entry -> new CardEdits(model).swap(card.id(), entry.id()));
        }
    }

    /** Asks which card one end of the selected connector is to hang on. */
    private void hang(boolean atStart) {
        var connector = model.selectedConnector();
        if (connector != null) {
            var fixed = atStart ? connector.to() : connector.from();
            var moving = atStart ? connector.from() : connector.to();
            var at = model.content().card(moving);
            ask(
                    at == null ? here.get() : model.box(at).centre(),
                    atStart ? BoardCommand.HANG_START : BoardCommand.HANG_END,
                    words -> CompletableFuture.completedFuture(onBoard(words, fixed, moving, atStart)),
                    entry -> model.content()
                            .showing(entry.id())
                            .ifPresent(to -> new LinkEdits(model).reconnect(connector.id(), to, atStart)));
        }
    }

    private CompletableFuture<List<Listed>> found(String words) {
        return model.listed(EntryTypes.SHOWN_ON_BOARDS, words, MOST);
    }

    /** The cards on the board that a connector between one and the fixed end of it could mean something to. */
    private List<Listed> onBoard(String words, Id<Card> fixed, Id<Card> moving, boolean atStart) {
        var sought = words.toLowerCase(Locale.ROOT);
        var edits = new LinkEdits(model);
        BiPredicate<Id<Card>, Id<Card>> joins =
                (from, to) -> !edits.relations(from, to).isEmpty();
        return model.content().cards().stream()
                .filter(card -> !card.id().equals(fixed) && !card.id().equals(moving))
                .filter(card -> card.face().title().toLowerCase(Locale.ROOT).contains(sought))
                .filter(card -> atStart ? joins.test(card.id(), fixed) : joins.test(fixed, card.id()))
                .sorted(CardStack.READING)
                .limit(MOST)
                .map(card -> new Listed(card.entry(), card.face().title()))
                .toList();
    }

    private void ask(
            Point board,
            BoardCommand command,
            Function<String, CompletableFuture<List<Listed>>> find,
            Consumer<Listed> chosen) {
        finder.get().open(model.viewport().toScreen(board), new EntryFinder.Question(command.words(), find, chosen));
    }

    private @Nullable ShownCard selectedCard() {
        return model.content().only(model.selection().cards());
    }

    private void showInMiddle(ContextMenu asked) {
        showAt(here.get(), asked);
    }

    /** Shows a menu at a point of the board, or at the edge of the screen where that is beyond it. */
    void showAt(Point board, ContextMenu asked) {
        var at = model.viewport().toScreen(board);
        var onScreen = pane.localToScreen(
                Math.clamp(at.x(), 0, Math.max(0, pane.getWidth())),
                Math.clamp(at.y(), 0, Math.max(0, pane.getHeight())));
        show(asked, onScreen.getX(), onScreen.getY());
    }

    void show(ContextMenu asked, double x, double y) {
        hide();
        menu = asked;
        asked.show(pane.isVisible() ? pane : pane.getParent(), x, y);
    }

    void hide() {
        if (menu != null) {
            menu.hide();
            menu = null;
        }
    }
}
