package app.rungs.ui.kit;

import app.rungs.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks before something that cannot be undone. The button says the verb; Esc and Cancel change nothing. */
public final class Question extends VBox {

    private Question(Overlay overlay, String title, String sentence, String verb, Runnable act) {
        getStyleClass().add("question");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var words = new Label(sentence);
        words.setWrapText(true);
        var cancel = Buttons.secondary(Messages.of("kit.question.cancel"), null, overlay::close);
        cancel.setCancelButton(true);
        var go = Buttons.danger(verb, null, () -> {
            overlay.close();
            act.run();
        });
        var buttons = new HBox(cancel, go);
        buttons.getStyleClass().add("question-buttons");
        getChildren().setAll(heading, words, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                cancel.requestFocus();
            }
        });
    }

    /** Asks above {@code overlay}; {@code act} runs if the user presses {@code verb}. */
    public static void ask(Overlay overlay, String title, String sentence, String verb, Runnable act) {
        overlay.open(new Question(overlay, title, sentence, verb, act), 0.25);
    }
}
