package app.rungs.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a part of a page, how much is in it, and what can be done there. */
public final class SectionTitle extends HBox {

    private final Label count = new Label();

    public SectionTitle(String title, Node... tools) {
        getStyleClass().add("section-head");
        var words = new Label(title);
        words.getStyleClass().add("section-title");
        count.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(words, count, space);
        getChildren().addAll(tools);
    }

    /** The words beside the title, such as "14"; empty for none. */
    public SectionTitle count(String words) {
        count.setText(words);
        return this;
    }
}
