package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.PageHeader;
import app.rungs.ui.kit.ViewSwitch;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What stands around a board: the tray of entries, and the buttons in the head of the page. */
final class BoardFurniture {

    private final BoardTray tray;
    private final ViewSwitch<Boolean> views;
    private final Button zoom;

    /**
     * @param head takes the buttons
     * @param find looks for something on the board
     * @param outline shows the board as a tree, or as a canvas
     */
    BoardFurniture(BoardViewModel model, BoardPane pane, PageHeader head, Runnable find, Consumer<Boolean> outline) {
        tray = new BoardTray(model, pane::make);
        zoom = Buttons.quiet("", null, () -> pane.commands().run(BoardCommand.ZOOM_WHOLE));
        zoom.getStyleClass().add("zoom-value");
        var zooming = new HBox(
                Buttons.icon(
                        Icon.ZOOM_OUT,
                        Messages.of("board.zoom.out"),
                        () -> pane.commands().run(BoardCommand.ZOOM_OUT)),
                zoom,
                Buttons.icon(
                        Icon.ZOOM_IN,
                        Messages.of("board.zoom.in"),
                        () -> pane.commands().run(BoardCommand.ZOOM_IN)));
        zooming.getStyleClass().add("board-zoom");
        views = new ViewSwitch<>(outline)
                .view(false, Icon.BOARDS, Messages.of("board.canvas"))
                .view(true, Icon.LIST, Messages.of("board.outline"));
        head.tool(Buttons.icon(Icon.SEARCH, Messages.of("board.find.open"), find));
        head.tool(views);
        head.tool(zooming);
        head.secondary(
                Messages.of("board.zoom.fit"), Icon.FIT, () -> pane.commands().run(BoardCommand.FIT));
    }

    BoardTray tray() {
        return tray;
    }

    /** Which of canvas and tree is chosen. */
    ViewSwitch<Boolean> views() {
        return views;
    }

    /** Says how near the board is. */
    void zoom(double percent) {
        zoom.setText(Messages.of("board.zoom.value", percent));
        zoom.setAccessibleText(Messages.of("board.zoom.reset", percent));
    }
}
