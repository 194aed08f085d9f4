package app.rungs.ui.entry;

import app.rungs.insight.Strength;
import app.rungs.text.Messages;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How well evidence carries a claim: the total only ever with its five parts, and what does not count. */
final class StrengthPane extends VBox {

    StrengthPane(Standing standing) {
        getStyleClass().add("strength");
        var strength = standing.strength();
        if (strength.hasEvidence()) {
            getChildren().add(head(strength, standing));
            getChildren().add(parts(strength));
        } else {
            getChildren().add(words("strong", Messages.of("entry.strength.none")));
        }
        var notes = Stream.of(
                        standing.withdrawn() == 0 ? "" : Messages.of("entry.withdrawn", standing.withdrawn()),
                        standing.waiting() == 0 ? "" : Messages.of("entry.waiting", standing.waiting()),
                        standing.stale() == 0 ? "" : Messages.of("entry.stale", standing.stale()))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
        if (!notes.isEmpty()) {
            getChildren().add(words("strength-notes", notes));
        }
    }

    private static Node head(Strength strength, Standing standing) {
        var total = words("strength-total", Messages.of("entry.strength.total", strength.total()));
        var note = words(
                "caption",
                Messages.of(
                        "entry.strength.words",
                        strength.supports(),
                        strength.contradicts(),
                        DayWords.of(standing.today())));
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        var head = new HBox(total, note);
        head.getStyleClass().add("strength-head");
        return head;
    }

    private static Node parts(Strength strength) {
        var parts = new ArrayList<Node[]>();
        parts.add(part(
                Messages.of("entry.strength.breadth"),
                strength.breadth(),
                Messages.of("entry.strength.breadth.words")));
        parts.add(part(Messages.of("entry.strength.hand"), strength.hand(), Messages.of("entry.strength.hand.words")));
        parts.add(part(
                Messages.of("entry.strength.recency"),
                strength.recency(),
                Messages.of("entry.strength.recency.words")));
        parts.add(part(
                Messages.of("entry.strength.diversity"),
                strength.diversity(),
                Messages.of("entry.strength.diversity.words")));
        parts.add(part(
                Messages.of("entry.strength.agreement"),
                strength.agreement(),
                Messages.of("entry.strength.agreement.words")));
        var grid = new GridPane();
        grid.getStyleClass().add("strength-parts");
        for (int row = 0; row < parts.size(); row++) {
            grid.addRow(row, parts.get(row));
        }
        return grid;
    }

    /** A part's name, its bar, its number and what it means. */
    private static Node[] part(String name, double value, String meaning) {
        var label = words("strength-part", name);
        label.setMinWidth(USE_PREF_SIZE);
        var bar = new ShareBar(value);
        var number = words("strength-number", Messages.of("entry.strength.part", value));
        number.setMinWidth(USE_PREF_SIZE);
        var words = words("caption", meaning);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Tooltip.install(bar, new Tooltip(meaning));
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(name + ": " + number.getText() + ". " + meaning);
        return new Node[] {label, bar, number, words};
    }

    private static Label words(String style, String words) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
