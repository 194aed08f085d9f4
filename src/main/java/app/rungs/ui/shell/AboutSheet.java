package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Overlay;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the program is, and where it keeps what belongs to the user. */
final class AboutSheet extends VBox {

    AboutSheet(Overlay overlay, Path workspace) {
        getStyleClass().addAll("key-sheet", "about");
        var title = new Label(Messages.of("shell.about.title"));
        title.getStyleClass().add("page-title");
        var close = Buttons.secondary(Messages.of("shell.notice.close"), null, overlay::close);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("question-buttons");
        getChildren()
                .setAll(
                        title,
                        line(Messages.of("shell.about.offline")),
                        line(Messages.of("shell.about.folder", workspace)),
                        buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                close.requestFocus();
            }
        });
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("muted");
        return line;
    }
}
