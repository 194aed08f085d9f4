package app.rungs.ui.board;

import app.rungs.model.Card;
import app.rungs.model.Choices;
import app.rungs.model.Id;
import app.rungs.model.Polarity;
import app.rungs.model.Relation;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Asks what one card claims of another: only what makes sense between the two, either way round. */
final class RelationMenu extends ContextMenu {

    private final BoardViewModel model;

    RelationMenu(BoardViewModel model, Id<Card> from, Id<Card> to) {
        this.model = model;
        getStyleClass().add("relation-menu");
        getItems().setAll(items(from, to, false));
        var back = items(to, from, true);
        if (!back.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            getItems().addAll(back);
        }
    }

    private List<MenuItem> items(Id<Card> from, Id<Card> to, boolean reversed) {
        var items = new ArrayList<MenuItem>();
        for (var relation : new LinkEdits(model).relations(from, to)) {
            if (reversed
                    && (relation == Relation.RELATES_TO
                            || new LinkEdits(model).relations(to, from).contains(relation))) {
                continue;
            }
            items.add(item(from, to, relation, Polarity.SUPPORTING, reversed));
            if (relation == Relation.EVIDENCE) {
                items.add(item(from, to, relation, Polarity.CONTRADICTING, reversed));
            }
        }
        return items;
    }

    private MenuItem item(Id<Card> from, Id<Card> to, Relation relation, Polarity polarity, boolean reversed) {
        String words =
                polarity == Polarity.CONTRADICTING ? Messages.of("board.connect.against") : Choices.inWords(relation);
        var item = new MenuItem(reversed ? Messages.of("board.connect.back", words) : words);
        item.setOnAction(_ -> new LinkEdits(model).connect(from, to, relation, polarity));
        return item;
    }
}
