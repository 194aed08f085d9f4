package app.rungs.ui.board;

import app.rungs.model.Board;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.LatestAnswer;
import app.rungs.ui.entry.Room;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.Tone;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The boards: a list of them, and the one that is open in its place. */
public final class BoardRoom implements Room {

    private static final int MOST = 1000;

    private final Desk desk;
    private final PageHeader header = new PageHeader(Messages.of("boards.title"));
    private final EntryList<Listed> boards;
    private final LatestAnswer<List<Listed>> answer;
    private final Region list;
    private final StackPane view = new StackPane();
    private final Runnable unfollow;
    private @Nullable BoardViewModel open;

    public BoardRoom(Desk desk) {
        this.desk = desk;
        boards = new EntryList<>(Messages.of("boards.title"), BoardRoom::row)
                .onOpen(board -> desk.navigator().open(board.id()))
                .whenEmpty(new EmptyState(
                                Icon.BOARDS, Messages.of("boards.none.title"), Messages.of("boards.none.words"))
                        .with(Buttons.primary(
                                Messages.of("boards.new"), Icon.ADD, () -> create(EntryType.BOARD))));
        boards.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(boards, Priority.ALWAYS);
        list = new VBox(
                header.secondary(Messages.of("boards.new"), Icon.ADD, () -> create(EntryType.BOARD)), boards);
        list.getStyleClass().add("page");
        view.getChildren().setAll(list);
        answer = new LatestAnswer<>(desk.workspace(), desk.screen(), this::show);
        unfollow = desk.workspace().follow(_ -> ask());
        ask();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public Set<EntryType> types() {
        return EnumSet.of(EntryType.BOARD);
    }

    @Override
    @SuppressWarnings("unchecked") // checked by its type
    public void open(Id<?> entry) {
        if (entry.type() == EntryType.BOARD) {
            closeBoard();
            var model = new BoardViewModel(desk.workspace(), (Id<Board>) entry, desk.screen());
            model.onProblem(problem -> desk.navigator().warn(problem.inWords()));
            var board = new BoardView(model, desk.navigator()::open);
            board.head().back(Messages.of("boards.back"), this::showList);
            open = model;
            view.getChildren().setAll(board);
        }
    }

    @Override
    public void create(EntryType type) {
        desk.add(new Board(Id.fresh(EntryType.BOARD), Messages.of("boards.new"), null));
    }

    @Override
    public void close() {
        unfollow.run();
        answer.close();
        closeBoard();
    }

    private void showList() {
        closeBoard();
        view.getChildren().setAll(list);
        boards.requestFocus();
    }

    private void closeBoard() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void ask() {
        answer.ask(entries -> entries.listed(EnumSet.of(EntryType.BOARD), "", MOST));
    }

    private void show(List<Listed> listed) {
        boards.entries(listed);
        header.count(Messages.of("boards.count", listed.size()));
    }

    private void keyPressed(KeyEvent key) {
        var board = boards.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.DELETE && board != null) {
            desk.remove(board.id(), board.title());
            key.consume();
        }
    }

    private static EntryRow row(Listed board) {
        return new EntryRow(board.id(), Icon.BOARDS, Tone.NEUTRAL, board.title(), "", "");
    }
}
