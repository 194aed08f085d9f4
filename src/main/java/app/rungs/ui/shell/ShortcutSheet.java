package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Overlay;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The map of the keyboard, for people. */
final class ShortcutSheet extends VBox {

    ShortcutSheet(Overlay overlay) {
        getStyleClass().add("key-sheet");
        var title = new Label(Keys.SHORTCUTS.words());
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Buttons.icon(Icon.CLOSE, Messages.of("shell.notice.close"), overlay::close);
        var head = new HBox(title, space, close);
        head.getStyleClass().add("sheet-head");
        var groups = new HBox();
        groups.getStyleClass().add("sheet-groups");
        for (var group : Keys.Group.values()) {
            groups.getChildren().add(group(group));
        }
        getChildren().setAll(head, groups);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                close.requestFocus();
            }
        });
    }

    private static VBox group(Keys.Group group) {
        var title = new Label(group.words());
        title.getStyleClass().add("strong");
        var lines = new VBox(title);
        lines.getStyleClass().add("sheet-group");
        group.keys().forEach(keys -> lines.getChildren().add(line(keys)));
        return lines;
    }

    private static HBox line(Keys keys) {
        var words = new Label(keys.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var caps = keys.all().stream().map(ShortcutSheet::cap).toList();
        var line = new HBox(words);
        line.getChildren().addAll(caps);
        line.getStyleClass().add("sheet-line");
        line.setAccessibleText(keys.words() + ": "
                + keys.all().stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", ")));
        return line;
    }

    private static Label cap(KeyCombination keys) {
        var cap = new Label(keys.getDisplayText());
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}
