package app.rungs.ui.interview;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What can be done with the selected words, beside them; each has its key as well. */
final class SelectionBubble extends HBox {

    SelectionBubble(Runnable highlight, Runnable tag, Runnable link, Runnable copy, Runnable redact) {
        getStyleClass().addAll("floating", "selection-bubble");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren()
                .setAll(
                        button("interview.highlight", Icon.HIGHLIGHT, highlight),
                        button("interview.tag", Icon.TAG, tag),
                        button("interview.link", Icon.LINK, link),
                        button("interview.copy", Icon.COPY, copy),
                        button("interview.redact", Icon.HIDE, redact));
    }

    private static Button button(String key, Icon icon, Runnable act) {
        return Buttons.quiet(Messages.of(key), icon, act);
    }
}
