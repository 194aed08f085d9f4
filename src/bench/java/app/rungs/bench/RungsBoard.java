package app.rungs.bench;

import app.rungs.model.Board;
import app.rungs.model.Card;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.ui.board.BoardView;
import app.rungs.ui.board.BoardViewModel;
import app.rungs.ui.board.geometry.Point;
import app.rungs.ui.board.geometry.Viewport;
import app.rungs.ui.entry.ViewMemory;
import app.rungs.ui.kit.WhenSeen;
import app.rungs.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Our board, in a window. */
final class RungsBoard implements MovedBoard {

    private final Workspace workspace;
    private final BoardViewModel model;
    private final BoardView view;
    private final List<Card> cards;
    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private final CompletableFuture<Boolean> seen = new CompletableFuture<>();
    private boolean asked;
    /** Where the dragged card was taken hold of, in the pixels of the canvas. */
    private Point held = new Point(0, 0);

    private RungsBoard(Workspace workspace, BoardViewModel model, BoardView view, List<Card> cards) {
        this.workspace = workspace;
        this.model = model;
        this.view = view;
        this.cards = cards;
    }

    /** Opens a board in a scene that stands on the screen; {@code memory} knows what part of it was looked at last. */
    static RungsBoard open(Workspace workspace, Id<Board> board, Scene scene, List<Card> cards, ViewMemory memory) {
        var model = new BoardViewModel(
                workspace,
                workspace::follow,
                board,
                Platform::runLater,
                work -> WhenSeen.run(scene.getRoot(), Platform::runLater, work),
                memory);
        var view = new BoardView(model, _ -> {});
        scene.setRoot(view);
        var opened = new RungsBoard(workspace, model, view, cards);
        model.watch(() -> {
            if (!model.name().isEmpty()) {
                opened.begun.complete(true);
                if (!opened.asked) {
                    opened.asked = true;
                    WhenSeen.run(view, Platform::runLater, () -> opened.seen.complete(true));
                }
            }
        });
        return opened;
    }

    /** The one board of a workspace. */
    static Id<Board> board(Workspace workspace) {
        return workspace
                .read(entries -> entries.listed(List.of(EntryType.BOARD), "", 1).getFirst())
                .thenApply(it -> new Id<Board>(EntryType.BOARD, it.id().value()))
                .join();
    }

    /** Waits until the part of the board that is looked at has been read. */
    void begun() {
        begun.join();
    }

    /** Waits until that is on the screen. */
    void seen() {
        seen.join();
    }

    /** Waits until all of the board has been read, and what was done to it is stored. */
    @Override
    public void settle() {
        workspace.lastSeq().join();
        model.settled().join();
    }

    void close() {
        model.close();
    }

    @Override
    public String name() {
        return "rungs";
    }

    @Override
    public Viewport screen() {
        return model.viewport();
    }

    @Override
    public void show(Viewport shown) {
        model.viewport(shown);
    }

    @Override
    public void grab(int count) {
        var middle = model.viewport().shown().centre();
        var nearest = cards.stream()
                .sorted(Comparator.comparingDouble(card -> Math.hypot(
                        card.x() + card.width() / 2 - middle.x(), card.y() + card.height() / 2 - middle.y())))
                .limit(count)
                .toList();
        model.select(nearest.stream().map(Card::id).toList());
        var first = nearest.getFirst();
        held = model.viewport().toScreen(new Point(first.x() + first.width() / 2, first.y() + first.height() / 2));
        fire(MouseEvent.MOUSE_PRESSED, held, true);
    }

    @Override
    public void drag(double dx, double dy) {
        fire(MouseEvent.MOUSE_DRAGGED, held.plus(dx, dy), true);
    }

    @Override
    public void drop() {
        fire(MouseEvent.MOUSE_RELEASED, held, false);
        model.select(List.of());
    }

    private void fire(EventType<MouseEvent> type, Point at, boolean down) {
        Node canvas = view.lookup(".board-pane");
        var scene = canvas.localToScene(at.x(), at.y());
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
