package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryPage;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Page;
import app.rungs.ui.entry.Room;
import app.rungs.ui.entry.RoomPane;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The boards: their list, and the canvas of the one that is open. */
public final class BoardRoom implements Room {

    private final Workspace workspace;
    private final Executor screen;
    private final Navigator navigator;
    private final Desk desk;
    private final RoomPane pane;
    private final StackPane view = new StackPane();
    private @Nullable BoardViewModel open;

    /** @param screen runs what changes the screen: the FX thread in a window */
    public BoardRoom(Workspace workspace, Executor screen, Navigator navigator) {
        this.workspace = workspace;
        this.screen = screen;
        this.navigator = navigator;
        this.desk = new Desk(workspace, screen, navigator);
        this.pane = new RoomPane(desk, Messages.of("board.title"), List.of(EntryType.BOARD, EntryType.NOTE));
        pane.page(EntryType.BOARD, this::page);
        view.getChildren().setAll(pane);
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
        leave();
        pane.open(entry);
        if (entry.type() == EntryType.BOARD) {
            show(entry.value());
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
    }

    private Page page(Id<?> board) {
        var canvas = Buttons.primary(Messages.of("board.open"), Icon.BOARDS, () -> show(board.value()));
        return new EntryPage(desk, board).section(canvas, () -> {});
    }

    private void show(UUID board) {
        leave();
        var model = new BoardViewModel(workspace, new Id<Board>(EntryType.BOARD, board), screen);
        model.onProblem(this::tell);
        var canvas = new BoardView(model, navigator::open);
        canvas.head().back(Messages.of("board.title"), this::leave);
        open = model;
        view.getChildren().setAll(canvas);
    }

    private void tell(Problem problem) {
        navigator.warn(problem.inWords());
    }

    private void leave() {
        if (open != null) {
            open.close();
            open = null;
        }
        view.getChildren().setAll(pane);
    }
}
