package app.rungs.ui.shell;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Overlay;
import app.rungs.ui.kit.ProseInput;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a quick note. Ctrl+Enter keeps it, Esc lets it go. */
final class NoteSheet extends VBox {

    NoteSheet(Overlay overlay, Consumer<String> keep) {
        getStyleClass().addAll("key-sheet", "about");
        var title = new Label(Messages.of("shell.note.title"));
        title.getStyleClass().add("section-title");
        var words = new ProseInput(3).prompt(Messages.of("shell.note.prompt"));
        var text = words.control();
        text.setAccessibleText(Messages.of("shell.note.title"));
        Runnable done = () -> {
            if (!text.getText().isBlank()) {
                overlay.close();
                keep.accept(text.getText());
            }
        };
        var save = Buttons.primary(Messages.of("shell.note.keep"), null, done);
        save.disableProperty().bind(text.textProperty().map(String::isBlank));
        var buttons = new HBox(Buttons.secondary(Messages.of("shell.notice.close"), null, overlay::close), save);
        buttons.getStyleClass().add("question-buttons");
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                done.run();
                key.consume();
            }
        });
        var where = new Label(Messages.of("shell.note.where"));
        where.setWrapText(true);
        where.getStyleClass().add("muted");
        getChildren().setAll(title, words.node(), where, buttons);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                text.requestFocus();
            }
        });
    }
}
