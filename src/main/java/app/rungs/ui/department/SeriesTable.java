package app.rungs.ui.department;

import app.rungs.findings.MetricSeries;
import app.rungs.findings.MetricSeries.Line;
import app.rungs.findings.MetricSeries.Point;
import app.rungs.text.Messages;
import app.rungs.ui.entry.NumberWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What a chart shows, as rows: for readers who want numbers, and for those who hear them. */
final class SeriesTable {

    private SeriesTable() {}

    private record Row(String line, Point point) {}

    static TableView<?> of(MetricSeries series) {
        var table = new TableView<Row>();
        table.getStyleClass().add("values-table");
        table.setAccessibleText(Messages.of("department.series.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column(
                        Messages.of("department.values.period"),
                        false,
                        row -> row.point().period()));
        table.getColumns().add(column(Messages.of("department.values.of"), false, Row::line));
        table.getColumns()
                .add(column(
                        Messages.of("department.readings.n"),
                        true,
                        row -> Integer.toString(row.point().values().n())));
        table.getColumns()
                .add(column(
                        Messages.of("department.readings.median"),
                        true,
                        row -> NumberWords.of(row.point().values().median())));
        table.getColumns().add(column(Messages.of("department.readings.quartiles"), true, SeriesTable::quartiles));
        table.getItems().setAll(rows(series));
        return table;
    }

    private static List<Row> rows(MetricSeries series) {
        var rows = new ArrayList<Row>();
        series.lines().forEach(line -> add(rows, line));
        if (series.chosen() != null) {
            add(rows, series.chosen());
        }
        rows.sort(Comparator.comparingDouble((Row row) -> -row.point().year()).thenComparing(Row::line));
        return rows;
    }

    private static void add(List<Row> rows, Line line) {
        var name = line.name().isEmpty() ? Messages.of("department.chart.unnamed") : line.name();
        line.points().forEach(point -> rows.add(new Row(name, point)));
    }

    private static String quartiles(Row row) {
        var values = row.point().values();
        return values.n() == 1 ? "–" : NumberWords.of(values.lower()) + " – " + NumberWords.of(values.upper());
    }

    private static TableColumn<Row, String> column(String name, boolean number, Function<Row, String> words) {
        var column = new TableColumn<Row, String>(name);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        if (number) {
            column.getStyleClass().add("number");
        }
        return column;
    }
}
