package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The steps of the import in a line: those done, the one at hand, those to come. */
final class StepLine extends HBox {

    StepLine() {
        getStyleClass().add("steps");
    }

    /** @param steps those of this import: without tables there are no columns, without names no speakers */
    void show(Step now, List<Step> steps) {
        var labels = new ArrayList<Node>();
        int number = 1;
        for (var step : steps) {
            if (number > 1) {
                labels.add(Icon.RIGHT.node());
            }
            labels.add(label(step, now, number++));
        }
        getChildren().setAll(labels);
    }

    private static Label label(Step step, Step now, int number) {
        var label = new Label(Messages.of("import.step", number, name(step)));
        label.getStyleClass().add("step");
        if (step == now) {
            label.getStyleClass().add("now");
            label.setAccessibleText(Messages.of("import.step.now", number, name(step)));
        }
        return label;
    }

    private static String name(Step step) {
        return switch (step) {
            case FILES -> Messages.of("import.step.files");
            case CHECK -> Messages.of("import.step.check");
            case SPEAKERS -> Messages.of("import.step.speakers");
            case COLUMNS -> Messages.of("import.step.columns");
            case RESULT -> Messages.of("import.step.result");
        };
    }
}
