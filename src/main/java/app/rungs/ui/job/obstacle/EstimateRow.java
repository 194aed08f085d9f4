package app.rungs.ui.job.obstacle;

import app.rungs.findings.ObstacleValue;
import app.rungs.model.Choices;
import app.rungs.model.Estimate;
import app.rungs.model.Id;
import app.rungs.model.Relation;
import app.rungs.model.ValueFactor;
import app.rungs.text.Messages;
import app.rungs.ui.entry.CiteInput;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.job.obstacle.Estimates.Figure;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Chip;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.TextInput;
import app.rungs.ui.kit.Tips;
import app.rungs.ui.kit.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One input of the calculator: low, base, high, who answers for it, and what is cited for it or the word assumed. */
final class EstimateRow {

    private final Desk desk;
    private final ValueFactor factor;
    private final Map<Figure, NumberInput<Double>> figures = new EnumMap<>(Figure.class);
    private final TextInput owner = new TextInput().prompt(Messages.of("obstacle.value.noOwner"));
    private final HBox grounds = new HBox();
    private boolean citing;
    private @Nullable ObstacleValue value;

    EstimateRow(Desk desk, ValueFactor factor) {
        this.desk = desk;
        this.factor = factor;
        grounds.getStyleClass().add("grounds");
        double most = factor.isShare() ? 1 : 1e15;
        for (var figure : Figure.values()) {
            var input = NumberInput.decimal(0, most).prompt("–");
            input.control()
                    .setAccessibleText(Choices.inWords(factor) + ", " + Messages.of("obstacle.value." + figure.name()));
            input.onCommit(given -> give(figure, given));
            figures.put(figure, input);
        }
        owner.control().setAccessibleText(Choices.inWords(factor) + ", " + Messages.of("field.estimate.owner"));
        owner.onCommit(name -> {
            var estimate = row() == null ? null : Objects.requireNonNull(row()).estimate();
            if (estimate != null) {
                Estimates.own(desk, estimate, name);
            }
        });
    }

    /** Lays the row out in two lines of {@code grid} from {@code line} on. */
    void place(GridPane grid, int line) {
        var name = new Label(Choices.inWords(factor));
        name.setWrapText(true);
        grid.addRow(
                line,
                name,
                input(Figure.LOW).node(),
                input(Figure.BASE).node(),
                input(Figure.HIGH).node(),
                owner.node());
        grid.add(grounds, 0, line + 1, 5, 1);
    }

    void show(ObstacleValue shown) {
        value = shown;
        var row = Objects.requireNonNull(row());
        var input = row.input();
        figures.forEach((figure, cell) -> cell.show(input == null ? null : (Double) figure.of(input)));
        var estimate = row.estimate();
        owner.show(estimate == null ? null : estimate.owner());
        owner.control().setDisable(estimate == null);
        grounds.getChildren().setAll(ground(row));
        if (estimate != null) {
            grounds.getChildren().add(cite(estimate));
        }
    }

    private Node ground(ObstacleValue.Row row) {
        if (row.input() == null) {
            return caption(Messages.of("obstacle.value.missing"));
        }
        if (row.isAssumed()) {
            var chip = Chip.of(Tone.WARNING, Messages.of("obstacle.value.assumed"));
            return row.isOfSegment() ? new HBox(6, chip, caption(Messages.of("obstacle.value.ofSegment"))) : chip;
        }
        var words = caption(
                row.isOfSegment()
                        ? Messages.of("obstacle.value.citedSegment", row.citation())
                        : Messages.of("obstacle.value.cited", row.citation()));
        words.setGraphic(Icon.EVIDENCE.node());
        Tips.whenCut(words);
        HBox.setHgrow(words, Priority.SOMETIMES);
        return words;
    }

    private Node cite(Estimate estimate) {
        if (citing) {
            var input = CiteInput.of(
                    desk, CiteInput.EVIDENCE, Relation.EVIDENCE, estimate.id(), Messages.of("obstacle.value.citeWhat"));
            HBox.setHgrow(input, Priority.ALWAYS);
            return input;
        }
        var button = Buttons.quiet(Messages.of("obstacle.value.cite"), Icon.LINK, () -> {
            citing = true;
            if (value != null) {
                show(value);
            }
        });
        button.setAccessibleText(Messages.of("obstacle.value.cite") + ", " + Choices.inWords(factor));
        return new HBox(button, open(estimate.id()));
    }

    private Node open(Id<Estimate> id) {
        return Buttons.icon(
                Icon.FORWARD,
                Messages.of("obstacle.value.open", Choices.inWords(factor)),
                () -> desk.navigator().open(id));
    }

    private void give(Figure figure, @Nullable Double given) {
        var row = row();
        if (row == null || value == null) {
            return;
        }
        var problem = given == null ? "" : Estimates.problem(row, figure, given);
        input(figure).showProblem(problem);
        if (problem.isEmpty()) {
            citing = false;
            Estimates.give(desk, value, row, figure, given);
        }
    }

    private ObstacleValue.@Nullable Row row() {
        return value == null ? null : value.rows().get(factor.ordinal());
    }

    private NumberInput<Double> input(Figure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        label.setMinWidth(0);
        return label;
    }

    void commit() {
        figures.values().forEach(NumberInput::commit);
        owner.commit();
    }
}
