package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.exchange.ImportViewModel.Step;
import app.rungs.ui.kit.Icon;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The steps of the import in a line: those done, the one at hand, those to come. */
final class StepLine extends HBox {

    StepLine() {
        getStyleClass().add("steps");
    }

    /** @param columns whether there is a table, whose columns have a step of their own */
    void show(Step now, boolean columns) {
        var labels = new ArrayList<Node>();
        int number = 1;
        for (var step : Step.values()) {
            if (step == Step.COLUMNS && !columns) {
                continue;
            }
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
            case COLUMNS -> Messages.of("import.step.columns");
            case RESULT -> Messages.of("import.step.result");
        };
    }
}
