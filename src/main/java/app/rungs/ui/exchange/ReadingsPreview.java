package app.rungs.ui.exchange;

import app.rungs.exchange.csv.ReadingRow;
import app.rungs.exchange.csv.ReadingsTable;
import app.rungs.model.Problem;
import app.rungs.text.Messages;
import app.rungs.ui.exchange.ImportViewModel.Preview;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a mapping makes of a table: how many readings, the first of them, and what could not be read. */
final class ReadingsPreview extends VBox {

    private static final int ROWS = 50;
    private static final int PROBLEMS = 5;

    private final Label count = new Label();
    private final Label problems = new Label();
    private final TableView<ReadingRow> rows = new TableView<>();

    ReadingsPreview() {
        getStyleClass().add("readings-preview");
        count.getStyleClass().add("strong");
        count.setWrapText(true);
        problems.getStyleClass().add("muted");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        rows.setAccessibleText(Messages.of("import.preview"));
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setMinHeight(160);
        rows.getColumns().add(column(Messages.of("import.preview.row"), 56, row -> Integer.toString(row.row()), true));
        rows.getColumns().add(column(Messages.of("import.preview.organisation"), 210, ReadingRow::organisation, false));
        rows.getColumns().add(column(Messages.of("import.preview.segment"), 130, row -> blank(row.segment()), false));
        rows.getColumns().add(column(Messages.of("import.preview.value"), 90, row -> number(row.value()), true));
        rows.getColumns().add(column(Messages.of("import.preview.date"), 100, row -> blank(row.date()), false));
        rows.getColumns().add(column(Messages.of("import.preview.scope"), 60, row -> blank(row.scope()), false));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(count, rows, problems);
    }

    void show(Preview preview) {
        var table = preview.table();
        var problem = preview.problem();
        if (table == null) {
            count.setText(problem == null ? "" : problem.inWords());
            problems.setText("");
            rows.getItems().clear();
            return;
        }
        count.setText(Messages.of(
                "import.preview.count",
                table.count(),
                table.missing(),
                table.problems().size()));
        problems.setText(sentences(table));
        rows.getItems().setAll(table.stream().limit(ROWS).toList());
    }

    private static String sentences(ReadingsTable table) {
        return table.problems().stream().limit(PROBLEMS).map(Problem::inWords).collect(Collectors.joining("\n"));
    }

    private static TableColumn<ReadingRow, String> column(
            String name, double width, Function<ReadingRow, String> words, boolean number) {
        var column = new TableColumn<ReadingRow, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        if (number) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static String blank(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(double value) {
        return Messages.of("import.preview.number", value);
    }
}
