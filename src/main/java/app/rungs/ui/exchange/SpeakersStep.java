package app.rungs.ui.exchange;

import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.EntryList;
import app.rungs.ui.kit.EntryRow;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.MasterDetail;
import app.rungs.ui.kit.Tone;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Third step: who speaks in each conversation, to be renamed, made one or swapped before anything is stored. */
final class SpeakersStep extends VBox {

    private final ImportViewModel model;
    private final EntryList<Arrival> conversations;
    private final HBox buttons = new HBox();

    SpeakersStep(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("import-step");
        conversations = new EntryList<>(Messages.of("import.conversations"), this::row);
        var split = new MasterDetail(conversations, new Region());
        conversations
                .selected()
                .subscribe(arrival -> split.detail(
                        arrival == null ? new Region() : new SpeakersPane(model, arrival, conversations::refresh)));
        VBox.setVgrow(split, Priority.ALWAYS);
        buttons.getStyleClass().add("import-buttons");
        getChildren().setAll(split, buttons);
        conversations.entries(model.chosen().spoken());
        conversations.getSelectionModel().selectFirst();
    }

    void refresh() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        boolean columns = !model.chosen().tables().isEmpty();
        var go = Buttons.primary(
                columns
                        ? Messages.of("import.columns")
                        : Messages.of("import.go", model.chosen().taken().size()),
                columns ? Icon.FORWARD : Icon.IMPORT,
                model::goOn);
        go.setDisable(model.isBusy());
        buttons.getChildren().setAll(Buttons.quiet(Messages.of("import.back"), Icon.BACK, model::goBack), space, go);
    }

    private EntryRow row(Arrival arrival) {
        var names = model.chosen().speakers(arrival).rows().stream()
                .map(Speakers.Row::name)
                .toList();
        return new EntryRow(
                arrival.path(), Icon.INTERVIEWS, Tone.NEUTRAL, arrival.name(), String.join(", ", names), "");
    }
}
