package app.rungs.ui.board;

import app.rungs.model.EntryType;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Menus;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What can be made on a board: pressed it is made where one looks, dragged where it is let go. */
final class NewBar extends HBox {

    private final Consumer<NewThing> make;

    /** @param make makes it in the middle of the screen */
    NewBar(Consumer<NewThing> make) {
        this.make = make;
        getStyleClass().add("board-new");
        var more = Buttons.quiet(Messages.of("board.new.more"), null, () -> {});
        more.setOnAction(_ -> kinds(make).show(more, Side.BOTTOM, 0, 4));
        more.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(button(new NewThing(EntryType.NOTE)), button(new NewThing(null)), more);
    }

    private Button button(NewThing thing) {
        var button = Buttons.secondary(thing.words(), thing.icon(), () -> make.accept(thing));
        button.setAccessibleText(Messages.of("board.new", thing.words()));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        thing.from(button);
        return button;
    }

    /** Asks for a kind of entry that no more than words are needed for. */
    static ContextMenu kinds(Consumer<NewThing> make) {
        var kinds = new ContextMenu();
        for (var type : NoteEdits.kinds()) {
            var thing = new NewThing(type);
            var item = Menus.item(thing.words(), () -> make.accept(thing));
            item.setGraphic(thing.icon().node());
            kinds.getItems().add(item);
        }
        return kinds;
    }
}
