package app.rungs.ui.interview;

import app.rungs.findings.TagTrend;
import app.rungs.findings.TagTrend.Quarter;
import app.rungs.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A tag's use by quarter: a bar each with its numbers on it, and the same as a table. */
final class TagTrendChart extends VBox {

    /** How many quarters are drawn, the latest. */
    private static final int DRAWN = 12;
    /** The height of the highest bar, in pixels. */
    private static final double HEIGHT = 72;

    TagTrendChart(TagTrend trend) {
        getStyleClass().add("trend");
        var quarters = trend.quarters()
                .subList(
                        Math.max(0, trend.quarters().size() - DRAWN),
                        trend.quarters().size());
        if (quarters.isEmpty()) {
            var none = new Label(Messages.of("tags.trend.none"));
            none.getStyleClass().add("muted");
            getChildren().setAll(none);
            return;
        }
        int most = quarters.stream().mapToInt(Quarter::uses).max().orElse(1);
        var bars = new HBox();
        bars.getStyleClass().add("trend-bars");
        var table = new GridPane();
        table.getStyleClass().add("trend-table");
        table.addColumn(
                0,
                head(Messages.of("tags.trend.quarter")),
                head(Messages.of("tags.trend.uses")),
                head(Messages.of("tags.trend.organisations")));
        int column = 1;
        for (var quarter : quarters) {
            bars.getChildren().add(bar(quarter, Math.max(1, most)));
            table.addColumn(column++, head(name(quarter)), cell(quarter.uses()), cell(quarter.organisations()));
        }
        getChildren().setAll(bars, table);
    }

    private static VBox bar(Quarter quarter, int most) {
        var number = new Label(Integer.toString(quarter.uses()));
        number.getStyleClass().add("strong");
        var fill = new Region();
        fill.getStyleClass().add("trend-fill");
        double height = Math.max(quarter.uses() == 0 ? 1 : 4, HEIGHT * quarter.uses() / most);
        fill.setMinHeight(height);
        fill.setMaxHeight(height);
        var name = new Label(name(quarter));
        name.getStyleClass().add("caption");
        var bar = new VBox(number, fill, name);
        bar.setAlignment(Pos.BOTTOM_CENTER);
        bar.getStyleClass().add("trend-bar");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setAccessibleText(Messages.of("tags.trend.bar", name(quarter), quarter.uses(), quarter.organisations()));
        return bar;
    }

    private static String name(Quarter quarter) {
        return Messages.of("tags.trend.name", quarter.year(), quarter.quarter());
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }

    private static StackPane cell(int number) {
        var cell = new StackPane(new Label(Integer.toString(number)));
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }
}
