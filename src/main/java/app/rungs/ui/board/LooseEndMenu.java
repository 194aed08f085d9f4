package app.rungs.ui.board;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Asks what is to be made at the loose end of a connector: what makes sense there, and what would be claimed. */
final class LooseEndMenu extends ContextMenu {

    LooseEndMenu(EntryType from, Consumer<LooseEnd> chosen) {
        getStyleClass().add("relation-menu");
        for (var wanted : LooseEnd.of(from)) {
            var claim = Choices.inWords(wanted.relation());
            var type = Messages.of("type." + wanted.type().word());
            var item = new MenuItem(Messages.of(wanted.back() ? "board.end.back" : "board.end.on", type, claim));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(wanted));
            getItems().add(item);
        }
    }
}
