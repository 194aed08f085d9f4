package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A board of a workspace of its own, without a window: each test puts on its desk what it needs, and shows it. */
@SuppressWarnings("NullAway.Init") // each test has its own board
class OnABoard {

    @TempDir
    Path folder;

    final ScreenQueue screen = new ScreenQueue();
    Workspace workspace;
    Desk desk;
    BoardViewModel model;

    @BeforeEach
    void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), screen);
    }

    void show(Id<Board> board) {
        model = new BoardViewModel(workspace, board, screen);
        model.viewport(Viewport.of(1200, 800));
        screen.until(model.settled());
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }
}
