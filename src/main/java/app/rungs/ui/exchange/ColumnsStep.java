package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Third step: which columns of each table make readings, with what comes of it shown at once. */
final class ColumnsStep extends VBox {

    private final ImportViewModel model;
    private final EntryList<Arrival> tables;
    private final HBox buttons = new HBox();

    ColumnsStep(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-step");
        tables = new EntryList<>(Messages.of("import.tables"), this::row);
        var split = new MasterDetail(tables, new Region());
        tables.selected()
                .subscribe(table -> split.detail(table == null ? new Region() : new MappingPane(model, table)));
        VBox.setVgrow(split, Priority.ALWAYS);
        buttons.getStyleClass().add("import-buttons");
        getChildren().setAll(split, buttons);
        tables.entries(model.chosen().tables());
        tables.getSelectionModel().selectFirst();
    }

    void refresh() {
        tables.refresh();
        boolean named = model.chosen().tables().stream()
                .noneMatch(table -> model.mapping(table).metric().isBlank());
        var go = Buttons.primary(Messages.of("import.go", model.chosen().taken().size()), Icon.IMPORT, model::goOn);
        go.setDisable(model.isBusy() || !named);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren().setAll(Buttons.quiet(Messages.of("import.back"), Icon.BACK, model::goBack), space, go);
    }

    private EntryRow row(Arrival table) {
        return new EntryRow(
                table.path(),
                Icon.TABLE,
                Tone.NEUTRAL,
                table.name(),
                Messages.of("import.readingsOf", model.mapping(table).metric()),
                "");
    }
}
