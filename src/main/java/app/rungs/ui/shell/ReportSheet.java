package app.rungs.ui.shell;

import app.rungs.program.MistakeReport;
import app.rungs.storage.Disk;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.Overlay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows the whole report of a mistake of ours, to be copied or kept as a file. Nothing is sent. */
final class ReportSheet extends VBox {

    private static final int ROWS = 12;

    private final Label said = new Label();

    /** @param folder where the file goes */
    ReportSheet(Overlay overlay, MistakeReport report, Path folder, InstantSource clock) {
        getStyleClass().addAll("key-sheet", "report");
        var title = new Label(Messages.of("shell.report.title"));
        title.getStyleClass().add("page-title");
        said.setText(Messages.of("shell.report.words", report.code()));
        said.setWrapText(true);
        said.getStyleClass().add("muted");
        var text = new TextArea(report.text());
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(Messages.of("shell.report.title"));
        var close = Buttons.secondary(Messages.of("shell.notice.close"), null, overlay::close);
        var buttons = new HBox(
                Buttons.secondary(Messages.of("shell.mistake.copy"), Icon.COPY, () -> copy(report)),
                Buttons.secondary(Messages.of("shell.report.zip"), Icon.EXPORT, () -> keep(report, folder, clock)),
                close);
        buttons.getStyleClass().add("question-buttons");
        getChildren().setAll(title, said, text, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                close.requestFocus();
            }
        });
    }

    private void copy(MistakeReport report) {
        var content = new ClipboardContent();
        content.putString(report.text());
        Clipboard.getSystemClipboard().setContent(content);
        said.setText(Messages.of("shell.report.copied"));
    }

    private void keep(MistakeReport report, Path folder, InstantSource clock) {
        try {
            said.setText(Messages.of("shell.report.kept", report.zip(folder, clock.instant())));
        } catch (IOException e) {
            said.setText(Messages.of("shell.report.notKept", folder, Disk.reason(e)));
        }
    }
}
