package app.rungs.ui.department;

import app.rungs.findings.Observation;
import app.rungs.findings.Period;
import app.rungs.text.Messages;
import app.rungs.ui.department.MetricSummary.Row;
import app.rungs.ui.entry.Navigator;
import app.rungs.ui.entry.NumberWords;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Every value of a metric, however many: whose, of which period, and how it came about. Enter opens a reading. */
final class ValuesTable extends TableView<Row> {

    private final Navigator navigator;
    private Map<UUID, String> titles = Map.of();

    ValuesTable(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("values-table");
        setAccessibleText(Messages.of("department.values"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column(Messages.of("department.values.of"), 210, this::of));
        getColumns()
                .add(column(
                        Messages.of("department.values.period"),
                        90,
                        row -> Period.of(row.place().date())));
        var value = column(Messages.of("department.values.value"), 90, ValuesTable::value);
        value.getStyleClass().add("number");
        getColumns().add(value);
        getColumns().add(column(Messages.of("department.values.how"), 300, ValuesTable::how));
        setRowFactory(_ -> row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    void show(MetricSummary summary) {
        titles = summary.titles();
        setItems(FXCollections.observableList(summary.rows()));
    }

    private TableRow<Row> row() {
        var row = new TableRow<Row>() {
            @Override
            protected void updateItem(@Nullable Row item, boolean empty) {
                super.updateItem(item, empty);
                getStyleClass().remove("gap-row");
                if (item != null && item.gap() != null) {
                    getStyleClass().add("gap-row");
                }
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable Row row) {
        var value = row == null ? null : row.value();
        if (value != null && value.reading() != null) {
            navigator.open(value.reading());
        }
    }

    private String of(Row row) {
        var organisation = row.place().organisation();
        var segment = row.place().segment();
        return Stream.of(
                        organisation == null ? "" : titles.getOrDefault(organisation.value(), ""),
                        segment == null ? "" : titles.getOrDefault(segment.value(), ""),
                        row.place().scope())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String value(Row row) {
        return row.value() == null ? "–" : NumberWords.of(row.value().value());
    }

    /** How it was measured; what it was derived from; or why it could not be. */
    private static String how(Row row) {
        if (row.gap() != null) {
            return Messages.of("department.values.gap", row.gap().sentence());
        }
        var value = Objects.requireNonNull(row.value());
        if (!value.derived()) {
            return value.definition();
        }
        var inputs = value.inputs().stream().map(ValuesTable::input).collect(Collectors.joining(", "));
        return value.definition().isEmpty()
                ? Messages.of("department.values.derived", inputs)
                : Messages.of("department.values.derivedBy", inputs, value.definition());
    }

    private static String input(Observation.Input input) {
        return input.metric() + " " + NumberWords.of(input.value());
    }

    private static TableColumn<Row, String> column(String name, double width, Function<Row, String> words) {
        var column = new TableColumn<Row, String>(name);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }
}
