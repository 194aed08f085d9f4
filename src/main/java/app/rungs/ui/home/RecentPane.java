package app.rungs.ui.home;

import app.rungs.storage.EditLog;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EditRow;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.SectionTitle;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The latest edits. */
final class RecentPane extends VBox {

    private final EntryList<EditLog.Line> list;

    RecentPane(Clock clock) {
        getStyleClass().addAll("home-panel", "recent");
        var nothing = new Label(Messages.of("home.recent.none"));
        nothing.getStyleClass().add("muted");
        list = new EntryList<>(Messages.of("home.recent"), (EditLog.Line line) -> EditRow.of(line, clock))
                .whenEmpty(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(new SectionTitle(Messages.of("home.recent")), list);
    }

    void show(List<EditLog.Line> lines) {
        list.entries(lines);
    }
}
