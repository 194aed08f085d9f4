package app.rungs.ui.interview;

import app.rungs.model.EntryType;
import app.rungs.model.Id;
import app.rungs.model.Redaction;
import app.rungs.storage.ErasurePlan;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.entry.FailureWords;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import app.rungs.ui.kit.SectionTitle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Erases the name behind a redaction for good: first what that will do, then only for who types the name once more. */
final class ErasePane extends VBox {

    private final Desk desk;
    private final Id<Redaction> id;
    private final Label plan = words("");
    private final TextField again = new TextField();
    private final Label answer = words("");
    private final Button look = Buttons.secondary(Messages.of("erase.start"), Icon.DELETE, this::look);
    private final Button erase = Buttons.danger(Messages.of("erase.do"), Icon.DELETE, this::erase);
    private final VBox asking;

    ErasePane(Desk desk, Id<?> id) {
        this.desk = desk;
        this.id = new Id<>(EntryType.REDACTION, id.value());
        getStyleClass().addAll("erase-pane", "link-section");
        var label = new Label(Messages.of("erase.again"));
        label.setLabelFor(again);
        again.setAccessibleText(Messages.of("erase.again"));
        var buttons = new HBox(erase, Buttons.quiet(Messages.of("entry.cancel"), null, this::shut));
        buttons.getStyleClass().add("link-buttons");
        asking = new VBox(plan, words(Messages.of("erase.never")), label, again, buttons);
        asking.getStyleClass().add("erase-asking");
        asking.managedProperty().bind(asking.visibleProperty());
        asking.setVisible(false);
        answer.managedProperty().bind(answer.textProperty().isEmpty().not());
        look.managedProperty().bind(look.visibleProperty());
        getChildren()
                .setAll(
                        new SectionTitle(Messages.of("erase.title")),
                        words(Messages.of("erase.what")),
                        new HBox(look),
                        asking,
                        answer);
        asking.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                shut();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == again) {
                erase();
                key.consume();
            }
        });
    }

    private void look() {
        look.setDisable(true);
        answer.setText("");
        then(desk.workspace().erasing(id), this::ask);
    }

    private void ask(ErasurePlan found) {
        plan.setText(found.sentences().stream().collect(Collectors.joining("\n")));
        look.setDisable(false);
        look.setVisible(false);
        asking.setVisible(true);
        again.clear();
        answer.setText("");
        again.requestFocus();
    }

    private void shut() {
        asking.setVisible(false);
        look.setVisible(true);
        look.requestFocus();
    }

    private void erase() {
        asking.setDisable(true);
        working(0);
        var work = desk.workspace()
                .erase(id, again.getText(), done -> desk.screen().execute(() -> working(done)));
        then(work, replacement -> {
            desk.navigator().say(Messages.of("erase.done", replacement));
            answer.setText("");
        });
    }

    private void working(double done) {
        answer.setText(Messages.of("erase.working", done));
    }

    private <T> void then(CompletableFuture<T> work, Consumer<T> done) {
        var unused = work.handleAsync(
                (result, failure) -> {
                    asking.setDisable(false);
                    look.setDisable(false);
                    answer.getStyleClass().remove("problem-words");
                    if (failure == null) {
                        done.accept(result);
                    } else {
                        answer.getStyleClass().add("problem-words");
                        answer.setText(FailureWords.of(failure));
                        again.requestFocus();
                    }
                    return Optional.empty();
                },
                desk.screen());
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
