package app.rungs.ui.chain;

import app.rungs.findings.lens.QuestionGrid;
import app.rungs.findings.lens.QuestionGrid.Cell;
import app.rungs.findings.lens.QuestionGrid.Question;
import app.rungs.model.Layer;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.EntryLook;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import app.rungs.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who, what, why and how across, the layers down; below, what is known in the cell that is chosen. */
final class GridFace extends VBox {

    private static final int NAMED = 2;

    private final Desk desk;
    private final VBox list = new VBox();
    private @Nullable Cell chosen;

    GridFace(Desk desk) {
        this.desk = desk;
        getStyleClass().add("question-page");
        list.getStyleClass().add("link-section");
    }

    Node show(QuestionGrid grid) {
        var filled = new Label(
                Messages.of("chain.grid.filled", grid.filled(), grid.cells().size(), grid.percent()));
        filled.getStyleClass().add("section-title");
        var words = new Label(Messages.of("chain.grid.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var table = new GridPane();
        table.getStyleClass().add("question-grid");
        table.getColumnConstraints().add(new ColumnConstraints());
        var group = new ToggleGroup();
        for (var question : Question.values()) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(20);
            table.getColumnConstraints().add(column);
            var head = new Label(question.inWords());
            head.getStyleClass().add("matrix-head");
            table.add(head, 1 + question.ordinal(), 0);
        }
        for (var layer : Layer.values()) {
            // Outside in, top down: the executive first.
            int row = Layer.values().length - layer.ordinal();
            var percent = new Label(Messages.of("chain.grid.layer", grid.percent(layer)));
            percent.getStyleClass().add("caption");
            var name = new VBox(Chip.of(EntryLook.tone(layer)), percent);
            name.getStyleClass().add("question-layer");
            table.add(name, 0, row);
            for (var question : Question.values()) {
                table.add(cell(grid.cell(question, layer), group), 1 + question.ordinal(), row);
            }
        }
        getChildren().setAll(filled, words, table, list);
        var before = chosen;
        choose(before == null ? grid.cells().getFirst() : grid.cell(before.question(), before.layer()));
        return this;
    }

    private ToggleButton cell(Cell cell, ToggleGroup group) {
        var state = new Label(
                cell.known().isEmpty()
                        ? Messages.of("chain.grid.cell.none")
                        : Messages.of(
                                "chain.grid.cell", cell.cited(), cell.known().size()));
        state.getStyleClass().add("strong");
        state.setGraphic((cell.isFilled() ? Icon.SUCCESS : Icon.BLOCKED)
                .node()
                .in(cell.isFilled() ? Tone.SUCCESS : Tone.WARNING));
        var box = new VBox(state);
        box.getStyleClass().add("question-known");
        cell.known().stream().limit(NAMED).forEach(known -> {
            var name = new Label(known.title());
            name.getStyleClass().add("caption");
            name.setMinWidth(0);
            box.getChildren().add(name);
        });
        var button = new ToggleButton();
        button.setGraphic(box);
        button.getStyleClass().setAll("question-cell");
        button.setToggleGroup(group);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(Messages.of(
                "chain.grid.cell.words",
                cell.question().inWords(),
                EntryLook.tone(cell.layer()).word(),
                cell.cited(),
                cell.known().size()));
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose(cell);
        });
        var before = chosen;
        button.setSelected(
                before == null
                        ? cell.question() == Question.WHO && cell.layer() == Layer.TACTICAL
                        : before.question() == cell.question() && before.layer() == cell.layer());
        return button;
    }

    private void choose(Cell cell) {
        chosen = cell;
        var title = new SectionTitle(Messages.of(
                        "chain.grid.list",
                        cell.question().inWords(),
                        EntryLook.tone(cell.layer()).word()))
                .count(Integer.toString(cell.known().size()));
        list.getChildren().setAll(title);
        var meaning = new Label(Messages.of(
                "chain.grid." + cell.question().name() + "_" + cell.layer().name()));
        meaning.getStyleClass().add("muted");
        meaning.setWrapText(true);
        list.getChildren().add(meaning);
        cell.known().forEach(known -> list.getChildren().add(NodeRows.line(known, desk)));
        if (cell.known().isEmpty()) {
            var none = new Label(Messages.of("chain.grid.none"));
            none.getStyleClass().add("muted");
            list.getChildren().add(none);
        }
    }
}
