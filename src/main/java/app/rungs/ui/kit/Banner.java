package app.rungs.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence across the top of a page that stays until it no longer holds: what is so, and what to do about it. */
public final class Banner extends HBox {

    private final Label words;

    /** @param tone accent, success, warning or danger */
    public Banner(Tone tone, String sentence, Button... actions) {
        getStyleClass().addAll("banner", "toned", tone.styleClass());
        words = new Label(sentence);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var icon = Icon.of(tone);
        if (icon != null) {
            getChildren().add(icon.node().in(tone));
        }
        getChildren().add(words);
        getChildren().addAll(actions);
        managedProperty().bind(visibleProperty());
    }

    public void say(String sentence) {
        words.setText(sentence);
    }
}
