package app.rungs.ui.board;

import app.rungs.model.Id;
import app.rungs.text.Messages;
import app.rungs.ui.board.BoardHabits.Habit;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.RoomCommand;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Later;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.WhenSeen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One board: its head with the zoom, the tray of entries, the canvas or its outline. Its scene needs the sheet {@code board}. */
public final class BoardView extends BorderPane implements AutoCloseable {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final BoardViewModel model;
    private final PageHeader head = new PageHeader("");
    private final BoardCrumbs crumbs;
    private final BoardPane pane;
    private final Later<FindBar> find;
    private final Later<OutlinePane> outline;
    private final Consumer<Id<?>> open;
    private @Nullable BesidePane beside;
    private final Later<EmptyState> empty;
    private Consumer<PageHeader> tools = _ -> {};
    private @Nullable BoardFurniture furniture;
    private boolean drawn;
    /** The tray, or until it is made its place. */
    private Region side = new Region();

    /** @param open called with the entry behind a card that is opened */
    public BoardView(BoardViewModel model, Consumer<Id<?>> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("board-view");
        var centre = new StackPane();
        var finder = new Later<>(centre, () -> new EntryFinder(model.screen(), this::back));
        var shortcuts = new Later<>(
                centre,
                () -> new ShortcutsPane(new BoardShortcuts(model.habits().memory()), this::back));
        pane = new BoardPane(
                model, finder::get, this::enterBeside, () -> shortcuts.get().open(), open);
        centre.getChildren().setAll(pane);
        head.getStyleClass().add("board-head");
        head.countLater();
        crumbs = new BoardCrumbs(open);

        empty = new Later<>(centre, this::nothing);
        outline = new Later<>(centre, () -> new OutlinePane(model, pane.commands(), open));
        var top = new VBox(crumbs, head);
        find = new Later<>(top, () -> new FindBar(model, this::back));
        setTop(top);
        side.getStyleClass().add("board-tray");
        setCenter(centre);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key)) {
                find();
                key.consume();
            }
        });
        model.watch(this::shown);
        shown();
    }

    /** Shows the page of the entry that is selected beside the board, where that is wanted. */
    public BoardView beside(Function<Id<?>, Page> pages) {
        beside = new BesidePane(model, pages, open, this::back);
        shown();
        return this;
    }

    /** Puts further buttons into the head of the page once it has its own. */
    public BoardView tools(Consumer<PageHeader> putting) {
        tools = putting;
        return this;
    }

    /** The head of the page, for the way back. */
    public PageHeader head() {
        return head;
    }

    /** What stands around the board is made when the board itself has been drawn: that is what somebody waits for. */
    private BoardFurniture furnished() {
        var made = furniture;
        if (made == null) {
            made = new BoardFurniture(model, pane, head, this::find, this::outline);
            furniture = made;
            tools.accept(head);
            side = made.tray();
            surround(!model.habits().has(Habit.ZEN));
            made.zoom(model.viewport().zoom());
        }
        return made;
    }

    /** Looks for something on the board. */
    private void find() {
        find.get().open();
    }

    private EmptyState nothing() {
        var made = new EmptyState(Icon.BOARDS, Messages.of("board.empty.title"), Messages.of("board.empty.words"))
                .with(Buttons.primary(Messages.of("board.empty.action"), Icon.SEARCH, this::search));
        made.setPickOnBounds(false);
        made.managedProperty().bind(made.visibleProperty());
        return made;
    }

    private void search() {
        if (model.habits().has(Habit.ZEN)) {
            pane.commands().run(BoardCommand.ZEN);
        }
        furnished().tray().focusSearch();
    }

    /** Keeps what is being typed beside the board. */
    @Override
    public void close() {
        if (beside != null) {
            beside.close();
        }
    }

    private void enterBeside() {
        if (!model.habits().has(Habit.BESIDE)) {
            model.habits().turn(Habit.BESIDE);
            shown();
        }
        applyCss();
        if (beside != null) {
            beside.enter();
        }
    }

    /** Gives the focus back to the board. */
    private void back() {
        (outline.isVisible() ? outline.get() : pane).requestFocus();
    }

    /** Shows the board as a tree, or as a canvas. */
    private void outline(boolean asTree) {
        outline.setVisible(asTree);
        pane.setVisible(!asTree);
        shown();
        back();
    }

    /** Goes on as {@code before} was worked with: as a tree or as a canvas, and with the focus where it had it. */
    void goOn(BoardView before) {
        if (before.outline.isVisible()) {
            furnished().views().show(true);
            outline(true);
        } else {
            back();
        }
    }

    /** What can be done on the board as it stands now. */
    List<RoomCommand> commands() {
        return pane.commands().offered();
    }

    /** The card whose page has just come beside the board stays in view, though there is less of it. */
    private void keepInView() {
        applyCss();
        layout();
        var card = model.content().only(model.selection().cards());
        if (card != null) {
            model.reveal(card.id());
        }
    }

    /** Shows what stands around the board, or nothing but the board. */
    private void surround(boolean all) {
        if (head.isVisible() != all) {
            head.setVisible(all);
            head.setManaged(all);
        }
        var left = all ? side : null;
        if (getLeft() != left) {
            setLeft(left);
        }
    }

    private void shown() {
        var page = model.habits().has(Habit.BESIDE) ? beside : null;
        if (page != null) {
            page.follow();
        }
        if (getRight() != page) {
            setRight(page);
            if (page != null) {
                keepInView();
            }
        }
        if (outline.isVisible()) {
            model.arrive();
        }
        crumbs.show(model.way());
        head.title(model.name());
        surround(!model.habits().has(Habit.ZEN));
        if (model.isRead()) {
            head.count(model.isAsking() ? Messages.of("board.count.asking", model.count()) : model.count());
        }
        if (furniture != null) {
            furniture.zoom(model.viewport().zoom());
        } else if (!drawn && (model.isRead() || !model.name().isEmpty())) {
            drawn = true;
            WhenSeen.run(this, model.screen(), () -> model.screen().execute(this::furnished));
        }
        boolean none = model.content().cards().isEmpty()
                && model.content().frames().all().isEmpty()
                && model.isRead()
                && !outline.isVisible();
        empty.setVisible(none);
    }
}
