package app.rungs.ui.job.value;

import app.rungs.insight.ValueLint.Slip;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text with the words marked, at their place, that slipped into it. */
final class MarkedText extends TextFlow {

    MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
    }

    /** Shows {@code text}; nothing where it is empty. Of slips that overlap the first is marked. */
    void show(String text, List<Slip> slips) {
        getChildren().clear();
        setVisible(!text.isEmpty());
        int from = 0;
        for (var slip : slips) {
            if (slip.start() >= from) {
                plain(text.substring(from, slip.start()));
                var mark = new Label(text.substring(slip.start(), slip.end()));
                mark.getStyleClass().addAll("slip", slip.own() ? "own" : "generic");
                getChildren().add(mark);
                from = slip.end();
            }
        }
        plain(text.substring(from));
        setAccessibleText(
                slips.isEmpty()
                        ? text
                        : Messages.of(
                                "value.marked",
                                text,
                                slips.stream().map(Slip::word).collect(Collectors.joining(", "))));
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add("marked-plain");
            getChildren().add(text);
        }
    }
}
