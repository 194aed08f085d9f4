package app.rungs.ui.shell;

import app.rungs.program.Part;
import app.rungs.program.Release;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Overlay;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the program is, which version, what it is made of, and where it keeps what belongs to the user. */
final class AboutSheet extends VBox {

    private static final int ROWS = 10;

    AboutSheet(Overlay overlay, Path workspace) {
        getStyleClass().addAll("key-sheet", "about");
        var title = new Label(Messages.of("shell.about.title"));
        title.getStyleClass().add("page-title");
        var parts = new TextArea(Part.all().stream().map(AboutSheet::words).collect(Collectors.joining("\n")));
        parts.setEditable(false);
        parts.setPrefRowCount(ROWS);
        parts.setAccessibleText(Messages.of("shell.about.parts"));
        var heading = new Label(Messages.of("shell.about.parts"));
        heading.getStyleClass().add("strong");
        heading.setLabelFor(parts);
        var close = Buttons.secondary(Messages.of("shell.notice.close"), null, overlay::close);
        var buttons = new HBox(close);
        buttons.getStyleClass().add("question-buttons");
        getChildren()
                .setAll(
                        title,
                        line(Messages.of(
                                "shell.about.version", Release.running().inWords())),
                        line(Messages.of("shell.about.offline")),
                        line(Messages.of("shell.about.folder", workspace)),
                        heading,
                        parts,
                        buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                close.requestFocus();
            }
        });
    }

    private static String words(Part part) {
        return Messages.of("shell.about.part", part.name(), part.version(), part.licence());
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("muted");
        return line;
    }
}
