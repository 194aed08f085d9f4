package app.rungs.ui.board;

import app.rungs.model.Choices;
import app.rungs.model.EntryType;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Asks what is to be made at the loose end of a connector: what makes sense there, and what would be claimed. */
final class LooseEndMenu extends ContextMenu {

    /** A kind of entry, and what is claimed; {@code back} if the new entry is the one that claims it. */
    record Wanted(EntryType type, Relation relation, boolean back) {}

    LooseEndMenu(EntryType from, Consumer<Wanted> chosen) {
        getStyleClass().add("relation-menu");
        for (var wanted : wanted(from)) {
            var claim = Choices.inWords(wanted.relation());
            var type = Messages.of("type." + wanted.type().word());
            var item = new MenuItem(Messages.of(wanted.back() ? "board.end.back" : "board.end.on", type, claim));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(wanted));
            getItems().add(item);
        }
    }

    /** For each kind the most telling thing, said by either of the two. */
    static List<Wanted> wanted(EntryType from) {
        var all = new ArrayList<Wanted>();
        for (var type : NoteEdits.kinds()) {
            var on = Relation.between(from, type);
            var back = Relation.between(type, from);
            if (on.isEmpty() && back.isEmpty()) {
                continue;
            }
            boolean turned = on.isEmpty()
                    || on.getFirst() == Relation.RELATES_TO
                            && !back.isEmpty()
                            && back.getFirst() != Relation.RELATES_TO;
            all.add(new Wanted(type, (turned ? back : on).getFirst(), turned));
        }
        return all;
    }
}
