package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.Room;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.ui.kit.PageHeader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Import, step by step: files, what they are, which columns of tables matter, and what came in. */
public final class ImportRoom implements Room {

    /** What one step shows. */
    private record Shown(Step step, Region view, Runnable refresh) {}

    private final ImportViewModel model;
    private final Navigator navigator;
    private final StepLine steps = new StepLine();
    private final StackPane content = new StackPane();
    private final VBox view;
    private @Nullable Shown shown;

    public ImportRoom(ImportViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        VBox.setVgrow(content, Priority.ALWAYS);
        view = new VBox(new PageHeader(Messages.of("import.title")).count(Messages.of("import.words")), steps, content);
        view.getStyleClass().addAll("page", "import");
        view.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        view.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            model.choose(
                    dropped.getDragboard().getFiles().stream().map(File::toPath).toList());
            dropped.setDropCompleted(true);
            dropped.consume();
        });
        model.onChange(this::refresh);
        refresh();
    }

    /** Looks through files, as if the user had chosen them. */
    public void choose(List<Path> files) {
        model.choose(files);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void close() {
        model.close();
    }

    private void refresh() {
        var now = shown;
        if (now == null || now.step() != model.step()) {
            now = build(model.step());
            shown = now;
            content.getChildren().setAll(now.view());
        }
        steps.show(model.step(), model.steps());
        now.refresh().run();
    }

    private Shown build(Step step) {
        return switch (step) {
            case FILES -> {
                var files = new FilesStep(model);
                yield new Shown(step, files, files::refresh);
            }
            case CHECK -> {
                var check = new CheckStep(model);
                yield new Shown(step, check, check::refresh);
            }
            case SPEAKERS -> {
                var speakers = new SpeakersStep(model);
                yield new Shown(step, speakers, speakers::refresh);
            }
            case COLUMNS -> {
                var columns = new ColumnsStep(model);
                yield new Shown(step, columns, columns::refresh);
            }
            case RESULT -> {
                var result = new ResultStep(model, navigator);
                yield new Shown(step, result, result::refresh);
            }
        };
    }
}
