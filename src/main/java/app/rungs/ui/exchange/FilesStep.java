package app.rungs.ui.exchange;

import app.rungs.exchange.Formats;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EmptyState;
import app.rungs.ui.kit.Icon;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** First step: which files. A button, and the whole page takes what is dropped on it. */
final class FilesStep extends VBox {

    private final ImportViewModel model;
    private final Button choose;

    FilesStep(ImportViewModel model) {
        this.model = model;
        choose = Buttons.primary(Messages.of("import.choose"), Icon.OPEN, this::choose);
        var drop = new EmptyState(Icon.IMPORT, Messages.of("import.files.title"), Messages.of("import.files.words"))
                .with(choose);
        drop.getStyleClass().add("drop");
        VBox.setVgrow(drop, Priority.ALWAYS);
        getChildren().setAll(drop);
    }

    void refresh() {
        choose.setDisable(model.isBusy());
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of("import.choose"));
        var patterns = Stream.concat(Formats.transcriptEndings().stream(), Stream.of("csv", "tsv", "tab", "xlsx"))
                .map(ending -> "*." + ending)
                .toList();
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Messages.of("import.choose.known"), patterns),
                        new FileChooser.ExtensionFilter(Messages.of("import.choose.all"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            model.choose(files.stream().map(File::toPath).toList());
        }
    }
}
