package app.rungs.ui.capture;

import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.GrowingArea;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The field in which lines are typed, and the names that fit what is being typed. Enter always saves the line; Tab takes
 * the marked name.
 */
final class LineField extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /** Where the names stand over the lines, in pixels from their left and from below. */
    private static final double BESIDE = 24;

    private static final double ABOVE = 4;

    private final CaptureViewModel model;
    private final Desk desk;
    private final TextArea area = new GrowingArea(1);
    private final List<Label> rows =
            Stream.generate(Label::new).limit(Completion.MOST).toList();
    private final VBox offered = new VBox();
    private List<String> names = List.of();
    private int marked;
    private @Nullable Completion completion;

    LineField(CaptureViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("line-field");
        area.getStyleClass().add("line-area");
        area.setPromptText(Messages.of("capture.field.prompt"));
        area.setAccessibleText(Messages.of("capture.field"));
        area.textProperty().bindBidirectional(model.text());
        area.caretPositionProperty().subscribe((_, _) -> offer());
        offered.getStyleClass().add("line-names");
        rows.forEach(this::dress);
        offered.getChildren().setAll(rows);
        var hint = new Label(Messages.of("capture.field.tab"));
        hint.getStyleClass().add("caption");
        offered.getChildren().add(hint);
        // Over the lines and no part of their layout, which is not done again for each key.
        offered.setManaged(false);
        offered.setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren().setAll(area);
        model.text().subscribe((before, now) -> {
            // What came from elsewhere, such as the last line, is typed on at its end.
            if (Math.abs(now.length() - before.length()) > 1) {
                area.positionCaret(now.length());
            }
        });
    }

    /** The names that fit; they stand above the field, over the lines. */
    Region names() {
        return offered;
    }

    void focus() {
        area.requestFocus();
    }

    private void keyPressed(KeyEvent key) {
        if (completion != null && completes(key)) {
            key.consume();
            return;
        }
        switch (key.getCode()) {
            case ENTER -> enter(key);
            case UP -> {
                if (!area.getText().isEmpty()) {
                    return;
                }
                model.editLast();
                area.end();
            }
            case ESCAPE -> {
                if (model.editing() == null) {
                    return;
                }
                model.leaveLast();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enter(KeyEvent key) {
        if (key.isShiftDown()) {
            area.insertText(area.getCaretPosition(), "\n");
        } else {
            hide();
            model.enter(key.isShortcutDown());
        }
    }

    private boolean completes(KeyEvent key) {
        switch (key.getCode()) {
            case TAB -> accept(names.get(marked));
            case DOWN -> mark(marked + 1);
            case UP -> mark(marked - 1);
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void offer() {
        var found = Completion.at(
                area.getText(), Math.min(area.getCaretPosition(), area.getText().length()));
        names = found.map(it -> it.names(model.speakers(), desk.choices())).orElse(List.of());
        if (found.isEmpty() || names.isEmpty()) {
            hide();
            return;
        }
        completion = found.get();
        for (int i = 0; i < rows.size(); i++) {
            boolean used = i < names.size();
            rows.get(i).setVisible(used);
            rows.get(i).setText(used ? completion.sign() + names.get(i) : "");
        }
        offered.setVisible(true);
        mark(0);
        place();
    }

    private void dress(Label row) {
        row.getStyleClass().add("line-name");
        row.setMaxWidth(Double.MAX_VALUE);
        row.managedProperty().bind(row.visibleProperty());
        row.setOnMouseClicked(_ -> accept(names.get(rows.indexOf(row))));
    }

    /** Above the field, at its left. */
    private void place() {
        if (offered.getParent() instanceof Region over) {
            offered.applyCss();
            offered.autosize();
            offered.relocate(BESIDE, over.getHeight() - offered.getHeight() - ABOVE);
        }
    }

    private void mark(int row) {
        marked = Math.clamp(row, 0, names.size() - 1);
        for (int i = 0; i < names.size(); i++) {
            rows.get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
        area.setAccessibleHelp(Messages.of("capture.field.offered", names.get(marked)));
    }

    private void accept(String name) {
        var taken = completion;
        if (taken != null) {
            hide();
            area.setText(taken.completed(area.getText(), name));
            area.positionCaret(taken.end(name));
            hide();
        }
    }

    private void hide() {
        completion = null;
        names = List.of();
        offered.setVisible(false);
        area.setAccessibleHelp("");
    }
}
