package app.rungs.ui.exchange;

import app.rungs.model.Choices;
import app.rungs.model.Hand;
import app.rungs.model.Purpose;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.ChoiceInput;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Second step: what each file was recognised as, its first lines, and how the interviews are to be graded. */
final class CheckStep extends VBox {

    private final ImportViewModel model;
    private final EntryList<Arrival> files;
    private final MasterDetail split;
    private final HBox grades = new HBox();
    private final HBox buttons = new HBox();

    CheckStep(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-step");
        files = new EntryList<>(Messages.of("import.step.files"), CheckStep::row);
        split = new MasterDetail(files, new Region());
        files.selected().subscribe(this::show);
        VBox.setVgrow(split, Priority.ALWAYS);
        grades.getStyleClass().add("import-grades");
        buttons.getStyleClass().add("import-buttons");
        fillGrades();
        getChildren().setAll(split, grades, buttons);
    }

    void refresh() {
        files.entries(model.arrivals());
        if (files.getSelectionModel().isEmpty()) {
            files.getSelectionModel().selectFirst();
        }
        boolean interviews = model.arrivals().stream().anyMatch(it -> it.isGood() && !it.isTable());
        grades.setVisible(interviews);
        grades.setManaged(interviews);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buttons.getChildren()
                .setAll(Buttons.quiet(Messages.of("import.back"), Icon.BACK, model::goBack), space, leaveOut(), goOn());
    }

    private Button leaveOut() {
        var leaveOut = Buttons.secondary(Messages.of("import.leaveOut"), Icon.CLOSE, () -> {
            var chosen = files.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.leaveOut(chosen);
            }
        });
        leaveOut.disableProperty().bind(files.selected().map(_ -> false).orElse(true));
        return leaveOut;
    }

    private Button goOn() {
        boolean columns = !model.tables().isEmpty();
        var words = columns ? Messages.of("import.columns") : Messages.of("import.go", model.good());
        var goOn = Buttons.primary(words, columns ? Icon.FORWARD : Icon.IMPORT, model::goOn);
        goOn.setDisable(model.isBusy() || model.good() == 0);
        return goOn;
    }

    private void fillGrades() {
        var purpose = ChoiceInput.orNone(List.of(Purpose.values()), Choices::inWords);
        var hand = ChoiceInput.orNone(List.of(Hand.values()), Choices::inWords);
        purpose.show(model.purpose());
        hand.show(model.hand());
        purpose.onCommit(chosen -> model.grade(chosen, model.hand()));
        hand.onCommit(chosen -> model.grade(model.purpose(), chosen));
        var hint = new Label(Messages.of("import.grades"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        grades.getChildren()
                .setAll(
                        new FieldRow(Messages.of("field.interview.purpose"), purpose),
                        new FieldRow(Messages.of("field.interview.hand"), hand),
                        hint);
    }

    private void show(@Nullable Arrival arrival) {
        if (arrival == null) {
            split.detail(new Region());
            return;
        }
        var format = new Label(arrival.formatWords());
        format.getStyleClass().add("section-title");
        var words = new Label(arrival.words());
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var lines = new Label(String.join("\n", arrival.top()));
        lines.getStyleClass().add("file-lines");
        lines.setWrapText(true);
        lines.setMinHeight(USE_PREF_SIZE);
        var detail = new VBox(format, words, lines);
        detail.getStyleClass().add("file-detail");
        split.detail(detail);
    }

    private static EntryRow row(Arrival arrival) {
        return new EntryRow(
                arrival.path(),
                arrival.isTable() ? Icon.TABLE : Icon.INTERVIEWS,
                arrival.isGood() ? Tone.NEUTRAL : Tone.DANGER,
                arrival.name(),
                arrival.words(),
                arrival.formatWords());
    }
}
