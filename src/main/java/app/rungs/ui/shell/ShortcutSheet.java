package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.entry.RoomKeys;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Overlay;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The map of the keyboard, for people: what works everywhere, below what works where they are. */
final class ShortcutSheet extends VBox {

    /** Into how many columns the shortcuts of a room are parted. */
    private static final int COLUMNS = 4;

    /** How much of the window's height it takes where it has to be scrolled. */
    private static final double TALL = 0.9;

    /** @param here the shortcuts of the room that is shown; null where it has none of its own */
    ShortcutSheet(Overlay overlay, @Nullable RoomKeys here) {
        getStyleClass().add("key-sheet");
        var title = new Label(Keys.SHORTCUTS.words());
        title.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Buttons.icon(Icon.CLOSE, Messages.of("shell.notice.close"), overlay::close);
        var head = new HBox(title, space, close);
        head.getStyleClass().add("sheet-head");
        var groups = groups();
        for (var group : Keys.Group.values()) {
            groups.getChildren()
                    .add(group(
                            group.words(),
                            group.keys().stream().map(ShortcutSheet::line).toList()));
        }
        if (here != null) {
            prefHeightProperty().bind(overlay.heightProperty().multiply(TALL));
        }
        getChildren().setAll(head, here == null ? groups : scrolled(new VBox(room(here), groups)));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                close.requestFocus();
            }
        });
    }

    private static RoomKeys.Line line(Keys keys) {
        return new RoomKeys.Line(
                keys.words(),
                keys.all().stream().map(KeyCombination::getDisplayText).toList());
    }

    private static HBox groups() {
        var groups = new HBox();
        groups.getStyleClass().add("sheet-groups");
        return groups;
    }

    private static VBox room(RoomKeys keys) {
        var columns = groups();
        var lines = keys.lines();
        int most = (lines.size() + COLUMNS - 1) / COLUMNS;
        for (int from = 0; from < lines.size(); from += most) {
            columns.getChildren()
                    .add(column(lines.subList(from, Math.min(lines.size(), from + most)).stream()
                            .map(ShortcutSheet::line)
                            .toList()));
        }
        var title = new Label(keys.title());
        title.getStyleClass().add("strong");
        var room = new VBox(title, columns);
        room.getStyleClass().add("sheet-room");
        return room;
    }

    private static Node scrolled(VBox all) {
        all.getStyleClass().add("sheet-all");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static VBox group(String words, List<RoomKeys.Line> keys) {
        var title = new Label(words);
        title.getStyleClass().add("strong");
        var lines = column(keys.stream().map(ShortcutSheet::line).toList());
        lines.getChildren().addFirst(title);
        return lines;
    }

    private static VBox column(List<HBox> lines) {
        var column = new VBox();
        column.getChildren().setAll(lines);
        column.getStyleClass().add("sheet-group");
        return column;
    }

    private static HBox line(RoomKeys.Line keys) {
        var words = new Label(keys.words());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        keys.keys().forEach(it -> line.getChildren().add(cap(it)));
        line.getStyleClass().add("sheet-line");
        line.setAccessibleText(keys.words() + ": " + String.join(", ", keys.keys()));
        return line;
    }

    private static Label cap(String keys) {
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(USE_PREF_SIZE);
        return cap;
    }
}
