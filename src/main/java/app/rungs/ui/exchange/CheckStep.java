package app.rungs.ui.exchange;

import app.rungs.exchange.csv.SpokenColumns;
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
import app.rungs.ui.kit.SwitchInput;
import app.rungs.ui.kit.Tone;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
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
        files = new EntryList<>(Messages.of("import.step.files"), this::row);
        split = new MasterDetail(files, new Region());
        files.selected().subscribe(this::show);
        VBox.setVgrow(split, Priority.ALWAYS);
        grades.getStyleClass().add("import-grades");
        buttons.getStyleClass().add("import-buttons");
        fillGrades();
        getChildren().setAll(split, grades, buttons);
    }

    void refresh() {
        files.entries(model.chosen().all());
        if (files.getSelectionModel().isEmpty()) {
            files.getSelectionModel().selectFirst();
        }
        boolean interviews = model.chosen().taken().stream().anyMatch(Arrival::isConversation);
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
        int taken = model.chosen().taken().size();
        var goOn = Buttons.primary(goOnWords(taken), model.isLast() ? Icon.IMPORT : Icon.FORWARD, model::goOn);
        goOn.setDisable(model.isBusy() || taken == 0);
        return goOn;
    }

    private String goOnWords(int taken) {
        if (model.isLast()) {
            return Messages.of("import.go", taken);
        }
        return model.chosen().spoken().isEmpty() ? Messages.of("import.columns") : Messages.of("import.speakers");
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
        var name = new Label(arrival.name());
        name.getStyleClass().add("section-title");
        var words = new Label(
                model.chosen().isTwice(arrival)
                        ? arrival.words() + "\n" + model.chosen().twiceInWords(arrival)
                        : arrival.words());
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var lines = new Label(String.join("\n", arrival.top()));
        lines.getStyleClass().add("file-lines");
        lines.setWrapText(true);
        lines.setMinHeight(USE_PREF_SIZE);
        var detail = new VBox(name);
        detail.getStyleClass().add("file-detail");
        if (arrival.file() != null) {
            detail.getChildren().add(readAs(arrival));
        }
        if (arrival.columns() != null) {
            detail.getChildren().add(columns(arrival, arrival.columns()));
        }
        detail.getChildren().add(words);
        if (model.chosen().isTwice(arrival)) {
            detail.getChildren().add(twice(arrival));
        }
        if (!arrival.top().isEmpty()) {
            detail.getChildren().add(lines);
        }
        split.detail(detail);
    }

    private FieldRow readAs(Arrival arrival) {
        var kinds = ChoiceInput.of(List.of(Kind.values()), Kind::inWords);
        kinds.show(arrival.kind());
        kinds.onCommit(kind -> {
            if (kind != null) {
                model.readAs(arrival, kind);
            }
        });
        return new FieldRow(Messages.of("import.readAs"), kinds);
    }

    /** Which columns of a table are the conversation. */
    private Node columns(Arrival arrival, SpokenColumns now) {
        var all = arrival.grid().columns();
        var words = ChoiceInput.of(all, Function.identity());
        words.show(now.words());
        words.onCommit(column -> model.readFrom(arrival, column == null ? now : now.withWords(column)));
        var speaker = ChoiceInput.orNone(all, Function.identity());
        speaker.show(now.speaker());
        speaker.onCommit(column -> model.readFrom(arrival, now.withSpeaker(column)));
        var time = ChoiceInput.orNone(all, Function.identity());
        time.show(now.time());
        time.onCommit(column -> model.readFrom(arrival, now.withTime(column)));
        var row = new HBox(
                new FieldRow(Messages.of("import.spoken.words"), words),
                new FieldRow(Messages.of("import.spoken.speaker"), speaker),
                new FieldRow(Messages.of("import.spoken.time"), time));
        row.getStyleClass().add("import-columns");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private Node twice(Arrival arrival) {
        var even = new SwitchInput(Messages.of("import.twice.even"));
        even.show(model.chosen().isWantedTwice(arrival));
        even.onCommit(wanted -> model.wantTwice(arrival, Boolean.TRUE.equals(wanted)));
        return even.node();
    }

    private EntryRow row(Arrival arrival) {
        boolean twice = model.chosen().isTwice(arrival);
        return new EntryRow(
                arrival.path(),
                arrival.isTable() ? Icon.TABLE : Icon.INTERVIEWS,
                !arrival.isGood() ? Tone.DANGER : twice ? Tone.WARNING : Tone.NEUTRAL,
                arrival.name(),
                twice ? model.chosen().twiceInWords(arrival) : arrival.words(),
                arrival.kindInWords());
    }
}
