package app.rungs.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control with the words under it that say what is wrong; also told to a screen reader as the control's help. */
final class ProblemWords extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Control control;
    private final Label words = new Label();

    ProblemWords(Control control, Node shown) {
        this.control = control;
        getStyleClass().add("field-input");
        words.getStyleClass().add("problem-words");
        words.setGraphic(Icon.DANGER.node());
        words.setWrapText(true);
        words.managedProperty().bind(words.visibleProperty());
        getChildren().setAll(shown, words);
        say("");
    }

    void say(String sentence) {
        words.setText(sentence);
        words.setVisible(!sentence.isBlank());
        control.setAccessibleHelp(sentence);
        control.pseudoClassStateChanged(WRONG, !sentence.isBlank());
    }
}
