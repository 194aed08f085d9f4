package app.rungs.ui.kit;

import app.rungs.model.Problem;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What could be said better, under what it speaks of: it advises and stops nobody. */
public final class Advice extends VBox {

    public Advice() {
        getStyleClass().add("advice-list");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** The same, saying {@code problems} at once. */
    public Advice(List<Problem> problems) {
        this();
        say(problems);
    }

    /** Says {@code problems} in place of those before. */
    public void say(List<Problem> problems) {
        getChildren()
                .setAll(problems.stream()
                        .map(problem -> sentence(problem.inWords()))
                        .toList());
        setVisible(!problems.isEmpty());
    }

    private static Label sentence(String words) {
        var label = new Label(words, Icon.WARNING.node());
        label.getStyleClass().addAll("advice", "toned", Tone.WARNING.styleClass());
        label.setWrapText(true);
        return label;
    }
}
