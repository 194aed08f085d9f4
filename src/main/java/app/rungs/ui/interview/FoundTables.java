package app.rungs.ui.interview;

import app.rungs.findings.HighlightRow;
import app.rungs.findings.InterviewRow;
import app.rungs.findings.Passing;
import app.rungs.model.Filter;
import app.rungs.model.Subject;
import app.rungs.model.Tag;
import app.rungs.text.Messages;
import app.rungs.ui.entry.Desk;
import app.rungs.ui.kit.Buttons;
import app.rungs.ui.kit.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The tables of highlights and of interviews, each under its filter. */
final class FoundTables {

    private final Desk desk;

    FoundTables(Desk desk) {
        this.desk = desk;
    }

    /** Highlights that pass {@code filter}; many are tagged at once. */
    FoundPane<HighlightRow> highlights(Filter filter) {
        var model = new FoundViewModel<>(desk, HighlightRow::all, Passing::lets);
        model.filter(filter);
        var pane = new FoundPane<HighlightRow>(
                desk,
                model,
                FoundColumn.ofHighlights(),
                row -> row.highlight().id(),
                Messages.of("entry.empty.HIGHLIGHT"),
                Messages.of("types.highlight"));
        var picker = new TagPicker(desk);
        StackPane.setAlignment(picker, Pos.TOP_RIGHT);
        picker.setMaxSize(TagPicker.USE_PREF_SIZE, TagPicker.USE_PREF_SIZE);
        Runnable tag = () -> {
            var rows = pane.selected();
            if (!rows.isEmpty()) {
                picker.open(
                        rows.stream().map(row -> row.highlight().id()).toList(),
                        shared(rows),
                        () -> pane.table().requestFocus());
            }
        };
        var button = Buttons.quiet(Messages.of("filter.tag"), Icon.TAG, tag);
        button.disableProperty()
                .bind(pane.table().getSelectionModel().selectedItemProperty().isNull());
        pane.table().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.T && !key.isShortcutDown() && !key.isAltDown()) {
                tag.run();
                key.consume();
            }
        });
        return pane.over(picker).tool(button).tool(naming(model, Subject.HIGHLIGHTS));
    }

    /** Interviews that pass {@code filter}. */
    FoundPane<InterviewRow> interviews(Filter filter) {
        var model = new FoundViewModel<>(desk, InterviewRow::all, Passing::lets);
        model.filter(filter);
        return new FoundPane<InterviewRow>(
                        desk,
                        model,
                        FoundColumn.ofInterviews(),
                        row -> row.interview().id(),
                        Messages.of("entry.empty.INTERVIEW"),
                        Messages.of("types.interview"))
                .tool(naming(model, Subject.INTERVIEWS));
    }

    /** The tags that all of them carry. */
    private static List<Tag> shared(List<HighlightRow> rows) {
        return rows.getFirst().tags().stream()
                .filter(tag -> rows.stream().allMatch(row -> row.tags().contains(tag)))
                .toList();
    }

    /** A field that keeps the filter under the name typed into it. */
    private static TextField naming(FoundViewModel<?> model, Subject subject) {
        var name = new TextField();
        name.getStyleClass().add("view-name");
        name.setPromptText(Messages.of("filter.save"));
        name.setAccessibleText(Messages.of("filter.save"));
        name.setPrefColumnCount(14);
        name.setOnAction(_ -> {
            if (!name.getText().isBlank()) {
                model.save(name.getText(), subject);
                name.clear();
            }
        });
        return name;
    }
}
