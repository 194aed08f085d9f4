package app.rungs.ui.home;

import app.rungs.model.Id;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tips;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which layers of which segments were heard, in how many interviews. */
final class CoveragePane extends VBox {

    private final Consumer<Id<?>> open;
    private final GridPane matrix = new GridPane();
    private final Label words = new Label();

    CoveragePane(Consumer<Id<?>> open) {
        this.open = open;
        getStyleClass().addAll("home-panel", "coverage");
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        matrix.getStyleClass().add("matrix");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        matrix.getColumnConstraints().add(name);
        for (int i = 0; i < Layer.values().length; i++) {
            var layer = new ColumnConstraints();
            layer.setHalignment(HPos.CENTER);
            layer.setMinWidth(USE_PREF_SIZE);
            matrix.getColumnConstraints().add(layer);
        }
        getChildren().setAll(new SectionTitle(Messages.of("home.coverage")), words, matrix);
    }

    void show(Coverage coverage) {
        var problem = coverage.problem();
        if (problem != null) {
            words.setText(problem);
        } else {
            words.setText(
                    coverage.rows().isEmpty() ? Messages.of("home.coverage.none") : Messages.of("home.coverage.words"));
        }
        matrix.getChildren().clear();
        if (coverage.rows().isEmpty()) {
            return;
        }
        for (var layer : Layer.values()) {
            matrix.add(Chip.of(EntryLook.tone(layer)), 1 + layer.ordinal(), 0);
        }
        int line = 1;
        for (var row : coverage.rows()) {
            matrix.add(name(row), 0, line);
            for (var layer : Layer.values()) {
                matrix.add(cell(row, layer), 1 + layer.ordinal(), line);
            }
            line++;
        }
    }

    private Hyperlink name(Coverage.Row row) {
        var name = new Hyperlink(row.name());
        name.getStyleClass().add("matrix-name");
        name.setOnAction(_ -> {
            name.setVisited(false);
            open.accept(row.segment());
        });
        Tips.whenCut(name);
        return name;
    }

    private static Label cell(Coverage.Row row, Layer layer) {
        int count = row.interviews().getOrDefault(layer, 0);
        var tone = EntryLook.tone(layer);
        var cell = new Label(Integer.toString(count));
        cell.getStyleClass().addAll("matrix-cell", "toned", tone.styleClass());
        if (count == 0) {
            cell.getStyleClass().add("none");
        }
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(Messages.of("home.coverage.cell", row.name(), tone.word(), count));
        return cell;
    }
}
