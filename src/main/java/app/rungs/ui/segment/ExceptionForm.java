package app.rungs.ui.segment;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Organisation;
import app.rungs.model.Polarity;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Choice;
import app.rungs.ui.kit.EntryInput;
import app.rungs.ui.kit.FieldRow;
import app.rungs.ui.kit.IntoView;
import app.rungs.ui.kit.TextInput;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which organisation belongs, or does not, whatever the rule says, and why. Esc leaves it. */
final class ExceptionForm extends VBox {

    private final Desk desk;
    private final ProfileModel model;
    private final Label title = new Label();
    private final VBox fields = new VBox();
    private TextInput reason = new TextInput();
    private @Nullable EntryInput who;
    private @Nullable Id<Organisation> organisation;
    private @Nullable String words;
    private Polarity belongs = Polarity.SUPPORTING;

    ExceptionForm(Desk desk, ProfileModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("link-picker");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        fields.getStyleClass().add("form");
        var buttons = new HBox(
                Buttons.secondary(Messages.of("segment.members.do"), null, this::make),
                Buttons.quiet(Messages.of("entry.cancel"), null, this::leave));
        buttons.getStyleClass().add("link-buttons");
        getChildren().setAll(title, fields, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                make();
                key.consume();
            }
        });
    }

    /** Asks whom to take in, and why. */
    void include() {
        belongs = Polarity.SUPPORTING;
        organisation = null;
        title.setText(Messages.of("segment.members.include"));
        var picker = desk.choices().input(EntryType.ORGANISATION).prompt(Messages.of("entry.pick"));
        picker.onCommit(this::chosen);
        who = picker;
        fields.getChildren().setAll(new FieldRow(Messages.of("type.organisation"), picker), why());
        setVisible(true);
        IntoView.scroll(this);
        picker.control().requestFocus();
    }

    /** Asks why {@code asked} belongs or does not. */
    void ask(Organisation asked, Polarity asksFor) {
        belongs = asksFor;
        organisation = asked.id();
        title.setText(Messages.of("segment.members.exclude", asked.name()));
        fields.getChildren().setAll(why());
        setVisible(true);
        IntoView.scroll(this);
        reason.control().requestFocus();
    }

    private FieldRow why() {
        words = null;
        reason = new TextInput().prompt(Messages.of("segment.members.why"));
        reason.onCommit(text -> words = text);
        return new FieldRow(Messages.of("segment.members.reason"), reason);
    }

    private void chosen(@Nullable Choice choice) {
        organisation = choice == null ? null : new Id<>(EntryType.ORGANISATION, UUID.fromString(choice.id()));
    }

    private void make() {
        reason.commit();
        if (words == null) {
            reason.showProblem(Messages.of("segment.members.needsReason"));
            reason.control().requestFocus();
        } else if (organisation != null) {
            model.except(organisation, belongs, words);
            leave();
        } else if (who != null) {
            who.showProblem(Messages.of("segment.members.needsWho"));
            who.control().requestFocus();
        }
    }

    private void leave() {
        setVisible(false);
        fields.getChildren().clear();
    }
}
