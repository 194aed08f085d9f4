package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Entry;
import app.rungs.model.EntryType;
import app.rungs.model.Frame;
import app.rungs.model.Id;
import app.rungs.model.Link;
import app.rungs.model.Note;
import app.rungs.ui.board.geometry.Box;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A board under the pointer, without a window: what its tests are done with. */
@SuppressWarnings("NullAway.Init") // each test lays its own board
class OnACanvas {

    @TempDir
    static Path folder;

    static final ScreenQueue SCREEN = new ScreenQueue();
    /** One for all: each test has a board and entries of its own. */
    static Workspace workspace;

    int notesBefore;
    Desk desk;
    BoardViewModel model;
    Aim aim;
    BoardPointer pointer;
    BoardCommands commands;

    @BeforeAll
    static void create() {
        workspace = Workspace.create(folder.resolve("test.rungs"), InstantSource.system(), SCREEN);
    }

    @AfterAll
    static void closeAll() {
        workspace.close();
    }

    @BeforeEach
    void open() {
        notesBefore = 0;
        notesBefore = notes().size();
        desk = Desk.in(workspace);
        model = new BoardViewModel(workspace, desk.board, SCREEN);
        model.viewport(Viewport.of(1200, 800));
        SCREEN.until(model.settled());
        aim = new Aim(model, new Routes(model, words -> words.length() * 6));
        pointer = new BoardPointer(model, aim);
        commands = new BoardCommands(model, new BoardTravel(model, model::viewport), _ -> {});
    }

    @AfterEach
    void close() {
        model.close();
    }

    void put(Entry entry, double x, double y) {
        SCREEN.until(workspace.edit(
                "Put", draft -> draft.add(new Card(Id.fresh(EntryType.CARD), desk.board, entry.id(), x, y, 240, 120))));
        SCREEN.until(model.settled());
    }

    void run(BoardCommand command) {
        commands.run(command);
        settle();
    }

    void wait(CompletableFuture<?> done) {
        SCREEN.until(done);
        settle();
    }

    void settle() {
        SCREEN.until(workspace.undoable());
        SCREEN.until(model.settled());
    }

    void drag(Point from, double dx, double dy) {
        pointer.press(from, Held.NOTHING, false);
        pointer.drag(from.plus(dx, dy), new Held(false, true, false));
        pointer.release();
        settle();
    }

    void click(Point at, Held held) {
        pointer.press(at, held, false);
        pointer.release();
        settle();
    }

    void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            SCREEN.until(model.undo());
        }
    }

    String lastEdit() {
        return workspace.undoable().join().undo().orElse("");
    }

    List<String> stack() {
        return model.stacked(new Box(0, 0, 2000, 2000)).stream()
                .map(it -> it.face().title())
                .toList();
    }

    List<Note> notes() {
        return workspace.read(it -> it.all(Note.class)).join().stream()
                .skip(notesBefore)
                .toList();
    }

    Link link(Id<Link> id) {
        return workspace.read(it -> it.get(id)).join();
    }

    Frame frame() {
        return model.content().frames().all().iterator().next();
    }

    Id<Card> card(Entry entry) {
        return model.content().showing(entry.id()).orElseThrow();
    }

    ShownCard shown(Entry entry) {
        return Objects.requireNonNull(model.content().card(card(entry)));
    }

    Box box(Entry entry) {
        return shown(entry).box();
    }
}
