package app.rungs.ui.job.obstacle;

import app.rungs.insight.MarketValue;
import app.rungs.model.Choices;
import app.rungs.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far each input alone moves a value: a bar from its low to its high, the widest on top, over a line at the base. */
final class TornadoChart extends GridPane {

    TornadoChart() {
        getStyleClass().add("tornado");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var bar = new ColumnConstraints(120, 240, Double.MAX_VALUE);
        bar.setHgrow(Priority.ALWAYS);
        var low = new ColumnConstraints(56);
        low.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(new ColumnConstraints(120, 200, 220), low, bar, new ColumnConstraints(56));
    }

    void show(MarketValue value) {
        getChildren().clear();
        var bars = value.tornado().stream().filter(it -> it.swing() > 0).toList();
        if (bars.isEmpty()) {
            var none = new Label(Messages.of("obstacle.tornado.none"));
            none.getStyleClass().add("muted");
            add(none, 0, 0, 4, 1);
            setAccessibleText(none.getText());
            return;
        }
        double least = bars.stream().mapToDouble(MarketValue.Bar::low).min().orElse(0);
        double most = bars.stream().mapToDouble(MarketValue.Bar::high).max().orElse(1);
        int row = 0;
        for (var bar : bars) {
            var name = new Label(Choices.inWords(bar.input().factor()));
            name.setWrapText(true);
            var low = label(Money.of(bar.low()));
            var high = label(Money.of(bar.high()));
            addRow(row, name, low, new Bar(bar, value.base(), least, most), high);
            row++;
        }
        add(
                new Foot(
                        label(Messages.of("obstacle.tornado.base", Money.of(value.base()))),
                        (value.base() - least) / (most - least)),
                2,
                row);
        setAccessibleText(inWords(bars));
    }

    private static String inWords(List<MarketValue.Bar> bars) {
        return bars.stream()
                .map(bar -> Messages.of(
                        "obstacle.tornado.bar",
                        Choices.inWords(bar.input().factor()),
                        Money.of(bar.low()),
                        Money.of(bar.high())))
                .collect(Collectors.joining(" "));
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.getStyleClass().add("tornado-number");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** The words under the line at the base. */
    private static final class Foot extends Region {

        private final Label words;
        private final double share;

        Foot(Label words, double share) {
            this.words = words;
            this.share = share;
            getChildren().setAll(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return words.prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            double wide = words.prefWidth(-1);
            double left = Math.clamp(share * getWidth() - wide / 2, 0, Math.max(0, getWidth() - wide));
            words.resizeRelocate(snapPositionX(left), 0, wide, words.prefHeight(-1));
        }
    }

    /** One bar, below and above the base in two shades, and the base. */
    private static final class Bar extends Region {

        private final double[] at;
        private final Region below = part("tornado-below");
        private final Region above = part("tornado-above");
        private final Region line = part("tornado-base");

        Bar(MarketValue.Bar bar, double base, double least, double most) {
            double width = most - least;
            at = new double[] {(bar.low() - least) / width, (base - least) / width, (bar.high() - least) / width};
            getStyleClass().add("tornado-bar");
            getChildren().setAll(below, above, line);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            below.resizeRelocate(at[0] * width, 4, (at[1] - at[0]) * width, height - 8);
            above.resizeRelocate(at[1] * width, 4, (at[2] - at[1]) * width, height - 8);
            line.resizeRelocate(snapPositionX(at[1] * width) - 1, 0, 2, height);
        }

        private static Region part(String style) {
            var part = new Region();
            part.getStyleClass().add(style);
            part.setManaged(false);
            return part;
        }
    }
}
