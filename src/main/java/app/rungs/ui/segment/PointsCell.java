package app.rungs.ui.segment;

import app.rungs.findings.ObstacleValues;
import app.rungs.findings.ObstacleValues.Lack;
import app.rungs.insight.RelativeValues;
import app.rungs.model.Obstacle;
import app.rungs.model.Segment;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.Tone;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The points a segment gives an obstacle, and under them what they still lack. */
final class PointsCell extends VBox {

    private final Segment segment;
    private final Obstacle obstacle;
    private final NumberInput<Integer> input =
            NumberInput.whole(0, RelativeValues.POINTS).prompt("–");
    private final Label lacks = new Label();

    /** @param entered run when the cursor comes into the cell */
    PointsCell(ValueMatrixViewModel model, Segment segment, Obstacle obstacle, Runnable entered) {
        this.segment = segment;
        this.obstacle = obstacle;
        getStyleClass().add("points-cell");
        input.control().setAccessibleText(segment.name() + ", " + obstacle.statement());
        input.onCommit(points -> model.give(segment, obstacle, points));
        input.control().focusedProperty().subscribe(focused -> {
            if (focused) {
                entered.run();
            }
        });
        lacks.getStyleClass().addAll("caption", "toned", Tone.WARNING.styleClass(), "points-lack");
        lacks.setGraphic(Icon.WARNING.node());
        lacks.managedProperty().bind(lacks.visibleProperty());
        getChildren().setAll(input.node(), lacks);
    }

    void show(ObstacleValues values) {
        var cell = values.at(segment, obstacle);
        input.show(cell.map(it -> (Integer) it.value().points()).orElse(null));
        var words = cell.map(ObstacleValues.Cell::lacks).stream()
                .flatMap(lacking -> lacking.stream().map(PointsCell::inWords))
                .collect(Collectors.joining(", "));
        lacks.setText(words);
        lacks.setVisible(!words.isEmpty());
        input.control().setAccessibleHelp(words);
    }

    void enter() {
        input.control().requestFocus();
    }

    void commit() {
        input.commit();
    }

    private static String inWords(Lack lack) {
        return Messages.of("segment.lack." + lack.name());
    }
}
