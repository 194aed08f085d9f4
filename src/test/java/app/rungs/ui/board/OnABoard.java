package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.Entry;
import app.rungs.model.Id;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
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

    BoardPointer pointer() {
        return new BoardPointer(model, new Aim(model, new Routes(model, words -> words.length() * 6)));
    }

    void place(Entry... entries) {
        for (var entry : entries) {
            screen.until(new CardEdits(model).place(entry.id()));
        }
    }

    /** What is on the board, always in the same order. */
    List<ShownCard> cards() {
        return model.content().cards().stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    @AfterEach
    void close() {
        model.close();
        workspace.close();
    }
}
