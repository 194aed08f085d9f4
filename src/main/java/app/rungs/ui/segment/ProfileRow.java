package app.rungs.ui.segment;

import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line of a profile: a title that leads to its entry, words below it, what is missing, and what can be done. */
final class ProfileRow extends HBox {

    private final Hyperlink title;
    private final VBox text;

    ProfileRow(String words, Runnable open) {
        getStyleClass().add("profile-row");
        title = new Hyperlink(words);
        title.setWrapText(true);
        title.getStyleClass().add("compare-link");
        title.setOnAction(_ -> open.run());
        text = new VBox(title);
        text.getStyleClass().add("profile-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
    }

    /** With muted words below the title; nothing for none. */
    ProfileRow saying(String words) {
        if (!words.isBlank()) {
            text.getChildren().add(muted(words));
        }
        return this;
    }

    /** With a warning of what is missing. */
    ProfileRow gap(String words) {
        text.getChildren().add(missing(words));
        return this;
    }

    /** With a node below the words. */
    ProfileRow with(Node node) {
        text.getChildren().add(node);
        return this;
    }

    ProfileRow action(Button button) {
        getChildren().add(button);
        return this;
    }

    /** What takes the focus. */
    Hyperlink title() {
        return title;
    }

    static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("caption");
        label.setWrapText(true);
        return label;
    }

    static Label missing(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("toned", Tone.WARNING.styleClass(), "compare-gap");
        label.setGraphic(Icon.WARNING.node());
        label.setWrapText(true);
        return label;
    }
}
