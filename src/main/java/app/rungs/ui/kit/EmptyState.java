package app.rungs.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a page shows while it has nothing to show: what belongs here, and the one way to begin. */
public final class EmptyState extends VBox {

    public EmptyState(Icon icon, String title, String sentence) {
        getStyleClass().add("empty-state");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var words = new Label(sentence);
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        getChildren().setAll(icon.node().huge(), heading, words);
    }

    /** With the primary action, and perhaps a quiet second one. */
    public EmptyState with(Button... actions) {
        getChildren().addAll(actions);
        return this;
    }
}
