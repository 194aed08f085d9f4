package app.rungs.ui.board;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What can be done with the cards that are selected, while some are. */
final class SelectionBar extends HBox {

    private static final List<BoardCommand> OFFERED = List.of(
            BoardCommand.GROUP,
            BoardCommand.FRAME,
            BoardCommand.TIDY,
            BoardCommand.LOCK,
            BoardCommand.DUPLICATE,
            BoardCommand.REMOVE);

    private final BoardViewModel model;
    private final BoardCommands commands;
    private final Label count = new Label();
    private final Map<BoardCommand, Button> buttons = new EnumMap<>(BoardCommand.class);

    SelectionBar(BoardViewModel model, BoardCommands commands, BoardMenus menus) {
        this.model = model;
        this.commands = commands;
        getStyleClass().add("board-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        getChildren().add(count);
        for (var command : OFFERED) {
            var button =
                    Buttons.icon(command.icon(), commands.shortcuts().spoken(command), () -> commands.run(command));
            buttons.put(command, button);
            getChildren().add(button);
        }
        getChildren().add(opening(Icon.SUN, Messages.of("board.menu.shade"), menus::shades));
        getChildren().add(opening(Icon.COLUMNS, Messages.of("board.menu.align"), menus::alignments));
        getChildren().add(opening(Icon.MORE, Messages.of("board.menu.more"), menus::selection));
        getChildren().forEach(it -> it.setFocusTraversable(false));
    }

    private static Button opening(Icon icon, String words, Supplier<ContextMenu> menu) {
        var button = Buttons.icon(icon, words, () -> {});
        button.setOnAction(_ -> menu.get().show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    /** Says how much is selected, and offers what can be done with it. */
    void refresh() {
        int things =
                model.selection().cards().size() + model.selection().frames().size();
        count.setText(Messages.of("board.selected", things));
        buttons.forEach((command, button) -> button.setDisable(!commands.isPossible(command)));
    }
}
