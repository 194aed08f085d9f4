package app.rungs.ui.job.method;

import app.rungs.insight.OutcomeLint;
import app.rungs.insight.OwnWords;
import app.rungs.model.Choices;
import app.rungs.model.Direction;
import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Job;
import app.rungs.model.Outcome;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Advice;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.FieldInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.NumberInput;
import app.rungs.ui.kit.TextInput;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Builds an outcome from its slots: direction, metric, object, context; the sentence and its lint follow the typing hand. */
final class OutcomeBuilder extends VBox {

    private final Desk desk;
    private final Id<Job> job;
    private final ChoiceInput<Direction> direction =
            ChoiceInput.of(Arrays.asList(Direction.values()), Choices::inWords);
    private final TextInput measure = new TextInput().prompt(Messages.of("job.outcomes.measure"));
    private final TextInput object = new TextInput().prompt(Messages.of("job.outcomes.object"));
    private final TextInput context = new TextInput().prompt(Messages.of("job.outcomes.context"));
    private final NumberInput<Double> baseline = NumberInput.decimal().prompt(Messages.of("job.outcomes.unmeasured"));
    private final NumberInput<Double> target = NumberInput.decimal().prompt("–");
    private final TextInput unit = new TextInput().prompt("–");
    private final Label sentence = new Label();
    private final Advice advice = new Advice();
    private final Button make;

    private OwnWords glossary = new OwnWords();
    private Direction better = Direction.MINIMIZE;
    private @Nullable Double from;
    private @Nullable Double to;

    OutcomeBuilder(Desk desk, Id<Job> job) {
        this.desk = desk;
        this.job = job;
        getStyleClass().add("builder");
        direction.show(better);
        direction.onCommit(chosen -> {
            better = Objects.requireNonNullElse(chosen, Direction.MINIMIZE);
            look();
        });
        baseline.onCommit(value -> from = value);
        target.onCommit(value -> to = value);
        sentence.getStyleClass().add("strong");
        sentence.setWrapText(true);
        make = Buttons.secondary(Messages.of("job.outcomes.make"), Icon.ADD, this::make);
        var title = new Label(Messages.of("job.outcomes.build"));
        title.getStyleClass().add("medium");
        getChildren().setAll(title, slots(), sentence, advice, new HBox(make));
        // Each subscription looks at once: the button is there by now.
        List.of(measure, object, context)
                .forEach(input -> input.control().textProperty().subscribe(_ -> look()));
    }

    /** The words of ours an outcome must do without. */
    void glossary(OwnWords words) {
        glossary = words;
        look();
    }

    private Node slots() {
        var slots = new GridPane();
        slots.getStyleClass().add("slots");
        for (double share : new double[] {20, 26, 27, 27}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            slots.getColumnConstraints().add(column);
        }
        slots.addRow(
                0,
                slot("direction", direction),
                slot("measure", measure),
                slot("object", object),
                slot("context", context));
        slots.addRow(1, slot("baseline", baseline), slot("target", target), slot("unit", unit));
        return slots;
    }

    private static FieldRow slot(String field, FieldInput<?> input) {
        return new FieldRow(Messages.of("field.outcome." + field), input);
    }

    private void look() {
        var what = measure.control().getText().strip();
        var of = object.control().getText().strip();
        var when = context.control().getText().strip();
        boolean blank = what.isEmpty() && of.isEmpty() && when.isEmpty();
        sentence.setText(
                blank
                        ? ""
                        : String.join(" ", Choices.inWords(better), what, of, when)
                                .strip());
        advice.say(blank ? List.of() : OutcomeLint.problems(what, of, when, glossary));
        sentence.setManaged(!blank);
        make.setDisable(what.isEmpty() || of.isEmpty());
    }

    private void make() {
        baseline.commit();
        target.commit();
        var made = new Outcome(
                Id.fresh(EntryType.OUTCOME),
                job,
                better,
                measure.control().getText().strip(),
                object.control().getText().strip(),
                kept(context),
                from,
                to,
                kept(unit));
        desk.edit(Messages.of("entry.edit.new", Desk.word(EntryType.OUTCOME)), draft -> draft.add(made), this::clear);
    }

    private void clear() {
        List.of(measure, object, context, unit).forEach(input -> input.control().clear());
        baseline.control().clear();
        target.control().clear();
        baseline.commit();
        target.commit();
        from = null;
        to = null;
        measure.control().requestFocus();
    }

    private static @Nullable String kept(TextInput input) {
        var text = input.control().getText().strip();
        return text.isEmpty() ? null : text;
    }
}
