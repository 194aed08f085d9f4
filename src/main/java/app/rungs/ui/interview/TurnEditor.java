package app.rungs.ui.interview;

import app.rungs.insight.Replaced;
import app.rungs.model.Turn;
import app.rungs.text.Messages;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.OpeningKey;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Corrects the words of one turn. Ctrl+Enter keeps them, Esc leaves them as they were. */
final class TurnEditor extends VBox {

    private final ReaderViewModel model;
    private final TextArea area = new TextArea();
    private final List<Replaced> steps = new ArrayList<>();
    private @Nullable Turn turn;
    private final OpeningKey opening = new OpeningKey(this);
    private Runnable after = () -> {};

    TurnEditor(ReaderViewModel model) {
        this.model = model;
        getStyleClass().add("turn-editor");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        var title = new Label(Messages.of("interview.reword.title"));
        title.getStyleClass().add("strong");
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setTextFormatter(new TextFormatter<String>(change -> {
            if (change.isContentChange()) {
                steps.add(new Replaced(change.getRangeStart(), change.getRangeEnd(), change.getText()));
            }
            return change;
        }));
        area.setAccessibleText(Messages.of("interview.reword.title"));
        var buttons = new HBox(
                Buttons.secondary(Messages.of("interview.reword.keep"), null, this::keep),
                Buttons.quiet(Messages.of("entry.cancel"), null, this::shut));
        buttons.getStyleClass().add("link-buttons");
        getChildren().setAll(title, area, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                shut();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                keep();
                key.consume();
            }
        });
    }

    /** @param done where the focus goes afterwards */
    void edit(Turn edited, Runnable done) {
        after = done;
        turn = edited;
        area.setText(edited.text());
        steps.clear();
        setVisible(true);
        opening.opened();
        area.requestFocus();
    }

    private void keep() {
        if (turn != null && !area.getText().equals(turn.text())) {
            model.reword(turn, steps(turn.text(), area.getText()));
        }
        shut();
    }

    /** What was seen of the editing; where that does not make the text there is, what comparing the two says. */
    private List<Replaced> steps(String before, String after) {
        int length = before.length();
        for (var step : steps) {
            if (step.end() > length) {
                return Replaced.between(before, after);
            }
            length += step.by().length() - (step.end() - step.start());
        }
        return Replaced.apply(before, steps).equals(after) ? List.copyOf(steps) : Replaced.between(before, after);
    }

    private void shut() {
        turn = null;
        setVisible(false);
        after.run();
    }
}
