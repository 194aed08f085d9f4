package app.rungs.ui.board;

import app.rungs.model.Id;
import app.rungs.storage.Entries.Listed;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Tips;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The way to a board that lies on another: each board of it leads there. It shows nothing where there is no other. */
final class BoardCrumbs extends HBox {

    private static final double LEAST = 48;

    private final Consumer<Id<?>> open;
    private List<Listed> shown = List.of();

    /** @param open called with the board that is wanted */
    BoardCrumbs(Consumer<Id<?>> open) {
        this.open = open;
        getStyleClass().add("board-crumbs");
        setVisible(false);
        setManaged(false);
    }

    /** Shows a way, the outermost board first and the open one last. */
    void show(List<Listed> way) {
        if (way.equals(shown)) {
            return;
        }
        shown = way;
        getChildren().clear();
        for (var board : way.subList(0, Math.max(0, way.size() - 1))) {
            var crumb = Buttons.quiet(board.title(), null, () -> open.accept(board.id()));
            crumb.getStyleClass().add("crumb");
            crumb.setMinWidth(LEAST);
            crumb.setMnemonicParsing(false);
            crumb.setAccessibleText(Messages.of("board.crumb", board.title()));
            Tips.whenCut(crumb);
            getChildren().addAll(crumb, words("\u203a"));
        }
        if (way.size() > 1) {
            getChildren().add(words(way.getLast().title()));
        }
        setVisible(way.size() > 1);
        setManaged(way.size() > 1);
    }

    private static Node words(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "crumb-here");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
