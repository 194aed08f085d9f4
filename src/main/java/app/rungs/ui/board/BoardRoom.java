package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.storage.Draft;
import app.rungs.text.Messages;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.entry.Beginning;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomCommand;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.entry.RoomPane;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.WhenSeen;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The boards: their list, and the canvas of the one that is open. */
public final class BoardRoom implements Room {

    /** Where pictures are drawn. */
    private static final Executor BACKGROUND = work -> Thread.ofVirtual().start(work);

    private final Workspace workspace;
    private final Executor screen;
    private final Navigator navigator;
    private final Desk desk;
    /** What is open on the canvas follows the workspace while the room shows; the lists, while they do. */
    private final Desk canvas;

    private final RoomPane pane;
    private final ViewMemory memory;
    private final StackPane view = new StackPane();
    private @Nullable BoardViewModel open;
    private @Nullable BoardTrail trail;
    /** The boards somebody came by, the latest last. */
    private List<Id<Board>> walked = List.of();

    private @Nullable TemplatesPane templates;

    /**
     * @param screen runs what changes the screen: the FX thread in a window
     * @param memory keeps how the user likes to work on boards, and what part of each was on screen
     */
    public BoardRoom(Workspace workspace, Executor screen, Navigator navigator, ViewMemory memory) {
        this.memory = memory;
        this.workspace = workspace;
        this.screen = screen;
        this.navigator = navigator;
        this.desk = new Desk(workspace, screen, navigator);
        this.canvas = new Desk(workspace, screen, navigator);
        canvas.shown().in(view);
        this.pane = new RoomPane(desk, Messages.of("board.title"), List.of(EntryType.BOARD, EntryType.NOTE));
        pane.page(EntryType.BOARD, this::page);
        pane.tool(Buttons.secondary(Messages.of("board.templates"), Icon.BOARDS, this::chooseTemplate));
        view.getChildren().setAll(pane);
        view.addEventHandler(Beginning.BEGINNING, event -> showCard(event.what()));
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public Set<EntryType> types() {
        return Set.of(EntryType.BOARD, EntryType.NOTE);
    }

    @Override
    public void open(Id<?> entry) {
        var before = view.getChildren().getFirst() instanceof BoardView board ? board : null;
        leave();
        pane.open(entry);
        if (entry.type() == EntryType.BOARD) {
            var shown = show(entry.value());
            if (before != null) {
                shown.goOn(before);
            }
        }
    }

    @Override
    public void create(EntryType type) {
        leave();
        pane.create(type);
    }

    @Override
    public void close() {
        leave();
        pane.close();
        canvas.close();
    }

    @Override
    public List<RoomCommand> commands() {
        return view.getChildren().getFirst() instanceof BoardView board ? board.commands() : List.of();
    }

    @Override
    public Optional<RoomKeys> keys() {
        return Optional.of(new BoardShortcuts(memory).sheet());
    }

    private Page page(Id<?> board) {
        var button = Buttons.primary(Messages.of("board.open"), Icon.BOARDS, () -> show(board.value()));
        return new EntryPage(desk, board).section(button, () -> {});
    }

    private BoardView show(UUID board) {
        leave();
        var id = new Id<Board>(EntryType.BOARD, board);
        var model = new BoardViewModel(
                workspace, canvas::follow, id, screen, work -> WhenSeen.run(view, screen, work), memory);
        model.onProblem(this::tell);
        var shown = new BoardView(model, this::goTo).beside(entry -> new EntryPage(canvas, entry));
        shown.head().back(Messages.of("board.title"), this::leave);
        shown.tools(head -> head.tool(new BoardMenu(canvas, id, model, BACKGROUND)));
        open = model;
        trail = new BoardTrail(canvas, id, walked, model::way);
        view.getChildren().setAll(shown);
        return shown;
    }

    /** Opens what a card shows; the board itself is open already. */
    private void goTo(Id<?> entry) {
        if (open != null && open.board().equals(entry)) {
            navigator.say(Messages.of("board.here"));
        } else {
            navigator.open(entry);
        }
    }

    /** Shows the card of an entry on the board that was opened. */
    private void showCard(String what) {
        var entry = Beginning.entry(what);
        if (open != null && entry.isPresent()) {
            var model = open;
            workspace
                    .read(entries -> entries.any(entry.get()))
                    .thenAcceptAsync(found -> found.ifPresent(it -> model.await(it.id())), screen);
        }
    }

    private void chooseTemplate() {
        leave();
        var choice = new TemplatesPane(
                desk,
                template -> begin(template.title(), _ -> BoardStamp.of(template)),
                kept -> workspace
                        .read(entries -> entries.get(kept).name())
                        .thenAcceptAsync(
                                name -> begin(name, draft -> BoardStamp.of(draft.entries(), kept, Set.of())), screen),
                this::leave);
        templates = choice;
        view.getChildren().setAll(choice);
    }

    /** Makes a board with what {@code stamp} says and opens it. */
    private void begin(String name, Function<Draft, BoardStamp> stamp) {
        var board = new Board(Id.fresh(EntryType.BOARD), name, null);
        desk.edit(
                Messages.of("board.edit.fromTemplate"),
                draft -> {
                    draft.add(board);
                    stamp.apply(draft).onto(draft, board.id(), new Point(0, 0));
                },
                () -> navigator.open(board.id()));
    }

    private void tell(Problem problem) {
        navigator.warn(problem.inWords());
    }

    private void leave() {
        if (view.getChildren().getFirst() instanceof BoardView board) {
            board.close();
        }
        if (open != null) {
            open.close();
            open = null;
        }
        if (trail != null) {
            walked = trail.walked();
            trail.close();
            trail = null;
        }
        if (templates != null) {
            templates.close();
            templates = null;
        }
        view.getChildren().setAll(pane);
    }
}
