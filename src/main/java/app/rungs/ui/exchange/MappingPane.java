package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.TextInput;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields that map a table, above what they make of it. */
final class MappingPane extends VBox {

    private final ImportViewModel model;
    private final Arrival table;
    private final ReadingsPreview preview;
    private final GridPane fields = new GridPane();

    MappingPane(ImportViewModel model, Arrival table) {
        this.model = model;
        this.table = table;
        preview = new ReadingsPreview();
        getStyleClass().add("file-detail");
        fields.getStyleClass().add("mapping");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            fields.getColumnConstraints().add(half);
        }
        VBox.setVgrow(preview, Priority.ALWAYS);
        getChildren().setAll(fields, preview);
        fill();
    }

    private void fill() {
        fields.getChildren().clear();
        var columns = model.columns(table);
        var mapping = model.mapping(table);

        var metric = new TextInput();
        metric.show(mapping.metric());
        metric.onCommit(name -> map(it -> it.withMetric(name == null ? "" : name)));
        put(0, 0, Messages.of("import.metric"), metric);

        var header = ChoiceInput.of(List.of(1, 2, 3, 4, 5), rows -> Messages.of("import.header.rows", rows));
        header.show(mapping.headerRows());
        header.onCommit(rows -> model.headerRows(
                table, rows == null ? 1 : rows, this::fill, problem -> header.showProblem(problem.inWords())));
        put(1, 0, Messages.of("import.header"), header);

        var value = ChoiceInput.of(columns, Function.identity());
        value.show(mapping.value());
        value.onCommit(column -> {
            if (column != null) {
                map(it -> it.withValue(column));
                metric.show(model.mapping(table).metric());
            }
        });
        put(0, 1, Messages.of("import.value"), value);

        var organisation = ChoiceInput.of(columns, Function.identity());
        organisation.show(mapping.organisation());
        organisation.onCommit(column -> {
            if (column != null) {
                map(it -> it.withOrganisation(column));
            }
        });
        put(1, 1, Messages.of("import.organisation"), organisation);

        var segment = ChoiceInput.orNone(columns, Function.identity());
        segment.show(mapping.segment());
        segment.onCommit(column -> map(it -> it.withSegment(column)));
        put(0, 2, Messages.of("import.segment"), segment);

        var missing = new TextInput();
        missing.show(mapping.missingTyped());
        missing.onCommit(marks -> map(it -> it.withMissing(Mapping.marks(marks))));
        put(1, 2, Messages.of("import.missing"), missing);
        model.preview(table, preview::show);
    }

    private void put(int column, int row, String name, FieldInput<?> input) {
        fields.add(new FieldRow(name, input), column, row);
    }

    private void map(Function<Mapping, Mapping> change) {
        model.map(table, change.apply(model.mapping(table)));
        model.preview(table, preview::show);
    }
}
